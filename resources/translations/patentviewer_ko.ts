<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About patentviewer</source>
        <translation>patentviewer 정보</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>구성 요소와 라이선스</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Finds similar design-patent drawings on this machine.</source>
        <translation>이 컴퓨터에서 유사한 디자인 도면을 찾습니다.</translation>
    </message>
    <message>
        <source>It opens no network connection: no account, no upload, no update check, no telemetry. Drawings, queries and notes stay on this machine.</source>
        <translation>네트워크에 전혀 연결하지 않습니다. 계정, 업로드, 업데이트 확인, 사용 정보 전송이 없습니다. 도면, 검색 도면, 메모는 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>실행 장치</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>비교 요소</translation>
    </message>
    <message>
        <source>{0} figures in {1} collections</source>
        <translation>컬렉션 {1}개에 도면 {0}개</translation>
    </message>
    <message>
        <source>{0} figures in 1 collection</source>
        <translation>컬렉션 1개에 도면 {0}개</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>색인</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>저장 위치</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find any action</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation>“{0}”(이)라는 동작이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open drawings…</source>
        <translation>도면 열기…</translation>
    </message>
    <message>
        <source>Paste as query</source>
        <translation>검색 도면으로 붙여넣기</translation>
    </message>
    <message>
        <source>Index a folder…</source>
        <translation>폴더 색인…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>예제 컬렉션 사용해 보기</translation>
    </message>
    <message>
        <source>Forget the recent queries</source>
        <translation>최근 검색 도면 지우기</translation>
    </message>
    <message>
        <source>Find any action…</source>
        <translation>명령 찾기…</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>검색으로 이동</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>비교로 이동</translation>
    </message>
    <message>
        <source>Go to collections</source>
        <translation>컬렉션으로 이동</translation>
    </message>
    <message>
        <source>Go to records</source>
        <translation>기록으로 이동</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>설정으로 이동</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>밝은 화면과 어두운 화면 전환</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>About patentviewer</source>
        <translation>patentviewer 정보</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>검색 도면 비우기</translation>
    </message>
    <message>
        <source>Search all figures together</source>
        <translation>모든 도면으로 함께 검색</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>영역으로 자르기</translation>
    </message>
    <message>
        <source>Mask a region out</source>
        <translation>영역 제외</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>도면 좌우 반전</translation>
    </message>
    <message>
        <source>Rotate the figure</source>
        <translation>도면 회전</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>전체 면으로 검색</translation>
    </message>
    <message>
        <source>Draw on this figure</source>
        <translation>이 도면 위에 그리기</translation>
    </message>
    <message>
        <source>New sketch</source>
        <translation>새 스케치</translation>
    </message>
    <message>
        <source>Open a sketch…</source>
        <translation>스케치 열기…</translation>
    </message>
    <message>
        <source>Save the sketch…</source>
        <translation>스케치 저장…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>직선</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>타원</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>꺾은선</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>선 지우기</translation>
    </message>
    <message>
        <source>Erase an area</source>
        <translation>영역 지우기</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>대칭축</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>가늘게</translation>
    </message>
    <message>
        <source>Show the drawing underneath</source>
        <translation>밑에 놓인 도면 표시</translation>
    </message>
    <message>
        <source>Clear the sketch</source>
        <translation>스케치 지우기</translation>
    </message>
    <message>
        <source>Compare with the query</source>
        <translation>검색 도면과 비교</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Mark as relevant</source>
        <translation>관련 있음으로 표시</translation>
    </message>
    <message>
        <source>Mark as not relevant</source>
        <translation>관련 없음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>불확실로 표시</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Use as query</source>
        <translation>검색 도면으로 사용</translation>
    </message>
    <message>
        <source>Show as closest prior art</source>
        <translation>가장 가까운 공지디자인으로 표시</translation>
    </message>
    <message>
        <source>Show those nearly the same, or fold them</source>
        <translation>거의 같은 것 펼치기/접기</translation>
    </message>
    <message>
        <source>More like the relevant ones</source>
        <translation>관련 있음과 비슷한 것 더 찾기</translation>
    </message>
    <message>
        <source>Only designs of this applicant</source>
        <translation>이 출원인의 디자인만</translation>
    </message>
    <message>
        <source>Show less similar designs</source>
        <translation>유사도가 낮은 디자인도 표시</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>결과 필터링</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>세션 기록</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>백그라운드 작업</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>필터 모두 지우기</translation>
    </message>
    <message>
        <source>Hide designs already seen</source>
        <translation>이미 본 디자인 숨기기</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>카드로 보기</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>목록으로 보기</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>번호 복사</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>파일이 있는 폴더 열기</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Overlay in two inks</source>
        <translation>두 색으로 겹치기</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>번갈아 보기</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>밀어 보기</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>투명하게 겹치기</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>Correspondences</source>
        <translation>대응점</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Mirror the hit</source>
        <translation>결과 좌우 반전</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>확대와 이동 연동</translation>
    </message>
    <message>
        <source>Third pane: closest prior art</source>
        <translation>세 번째 창: 가장 가까운 공지디자인</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Pointer: move the drawing, choose a note</source>
        <translation>포인터: 도면 이동, 주석 선택</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>자</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>설명선</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Mark the hit as relevant</source>
        <translation>결과를 관련 있음으로 표시</translation>
    </message>
    <message>
        <source>Mark the hit as unsure</source>
        <translation>결과를 불확실로 표시</translation>
    </message>
    <message>
        <source>Mark the hit as not relevant</source>
        <translation>결과를 관련 없음으로 표시</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>비교를 이미지로 복사</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>비교 인쇄…</translation>
    </message>
    <message>
        <source>Keep this comparison in the record</source>
        <translation>이 비교를 기록에 남기기</translation>
    </message>
    <message>
        <source>Refresh all collections</source>
        <translation>모든 컬렉션 새로 고침</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>reading, embedding, title pages</source>
        <translation>읽기, 특징 추출, 표지</translation>
    </message>
    <message>
        <source>learning from the collection</source>
        <translation>컬렉션에서 학습</translation>
    </message>
    <message>
        <source>forgetting what was learned</source>
        <translation>학습한 내용 지우기</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>What is being done in the background</source>
        <translation>백그라운드 작업</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>백그라운드</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>진행 중인 작업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>AnnotatedView</name>
    <message>
        <source>Text on the drawing</source>
        <translation>도면 위의 글자</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>글자를 쓰고 Enter</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Shape against rendering</source>
        <translation>형상과 표현 방식의 비중</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>형상</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>표현 방식</translation>
    </message>
    <message>
        <source>Left: outline and form count. Right: how it is drawn. A double click goes back to the model&apos;s own balance.</source>
        <translation>왼쪽: 윤곽과 형상을 중시합니다. 오른쪽: 그린 방식을 중시합니다. 두 번 클릭하면 모델 본래의 비중으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Find a class by its name or number…</source>
        <translation>이름이나 번호로 분류 찾기…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>분류 찾기</translation>
    </message>
    <message>
        <source>Like the query’s: {0}</source>
        <translation>검색 도면과 같은 분류: {0}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Embed again</source>
        <translation>특징 다시 추출</translation>
    </message>
    <message>
        <source>The model has changed since {0} was indexed. Embed it again, so that all of it can be searched.</source>
        <translation>{0}을(를) 색인한 뒤 모델이 바뀌었습니다. 모두 검색할 수 있도록 특징을 다시 추출하십시오.</translation>
    </message>
    <message>
        <source>Choose a folder to index</source>
        <translation>색인할 폴더 선택</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>디자인</translation>
    </message>
    <message>
        <source>Delete the collection “{0}”?</source>
        <translation>컬렉션 “{0}”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It stays on the office&apos;s server, and is not searched from here.</source>
        <translation>기관 서버에는 그대로 남으며, 여기에서는 검색하지 않습니다.</translation>
    </message>
    <message>
        <source>Its index is deleted. The folders and their files are not touched.</source>
        <translation>색인만 삭제됩니다. 폴더와 그 안의 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Take “{0}” out of “{1}”?</source>
        <translation>“{0}”을(를) “{1}”에서 빼시겠습니까?</translation>
    </message>
    <message>
        <source>Its figures can no longer be found. The folder itself is not touched.</source>
        <translation>그 도면은 더 이상 검색되지 않습니다. 폴더 자체는 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 진행 상황</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>마지막 새로 고침: {0}</translation>
    </message>
    <message>
        <source>Not read to its end yet</source>
        <translation>아직 끝까지 읽지 않았음</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>모델 {0}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>문제 1건</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>문제 {0}건</translation>
    </message>
    <message>
        <source>On an office&apos;s server: {0}. What a search sends there are numbers.</source>
        <translation>기관 서버에 있음: {0}. 검색할 때 보내는 것은 숫자뿐입니다.</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>표 1개</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>표 {0}개</translation>
    </message>
    <message>
        <source>It cannot be searched now</source>
        <translation>지금은 검색할 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>아직 색인된 것 없음</translation>
    </message>
    <message>
        <source>No drawings were found in its folders</source>
        <translation>폴더에서 도면을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>도면 {1}개 중 {0}개 검색 가능</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>디자인 1건</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>디자인 {0}건</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>파일 1개</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>파일 {0}개</translation>
    </message>
    <message>
        <source>cannot be changed where it lies</source>
        <translation>이 위치에서는 변경할 수 없음</translation>
    </message>
    <message>
        <source>Learned from {0} documents; same class among ten: {1} to {2}</source>
        <translation>문헌 {0}건에서 학습함. 상위 10건 중 같은 분류: {1} → {2}</translation>
    </message>
    <message>
        <source>{0}. That is no better: the model alone ranks.</source>
        <translation>{0}. 나아지지 않으므로 모델만으로 순위를 정합니다.</translation>
    </message>
    <message>
        <source>Another model embedded these figures. Embed them again, so that all of them can be searched.</source>
        <translation>이 도면들의 특징은 다른 모델로 추출되었습니다. 모두 검색할 수 있도록 특징을 다시 추출하십시오.</translation>
    </message>
    <message>
        <source>The last refresh was stopped. Refresh to go on.</source>
        <translation>지난번 새로 고침이 중단되었습니다. 계속하려면 새로 고치십시오.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: {0} files are left. Refresh to go on.</source>
        <translation>지난번 새로 고침이 중단되었습니다. 파일 {0}개가 남았습니다. 계속하려면 새로 고치십시오.</translation>
    </message>
    <message>
        <source>The last refresh was stopped: 1 file is left. Refresh to go on.</source>
        <translation>지난번 새로 고침이 중단되었습니다. 파일 1개가 남았습니다. 계속하려면 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Files read by an earlier version of this program: {0}. Refreshing reads them again, and better.</source>
        <translation>이 프로그램의 이전 버전이 읽은 파일: {0}개. 새로 고치면 더 나은 방법으로 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Waits until the collection before it is done</source>
        <translation>앞의 컬렉션이 끝나기를 기다리는 중</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>Paused. What is done is searchable.</source>
        <translation>일시 중지됨. 끝난 부분은 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>특징 다시 추출</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Read its folders again; records keep what you judged</source>
        <translation>폴더를 다시 읽습니다. 판단한 내용은 기록에 남습니다</translation>
    </message>
    <message>
        <source>What its tables say of its documents</source>
        <translation>표에 적힌 문헌 정보</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>{0}의 다른 작업</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Use it no more…</source>
        <translation>더 이상 사용하지 않기…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>표 추가…</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} 빼기</translation>
    </message>
    <message>
        <source>Learn from its classes</source>
        <translation>분류에서 학습</translation>
    </message>
    <message>
        <source>Rank by the model alone</source>
        <translation>모델만으로 순위 정하기</translation>
    </message>
    <message>
        <source>Embed all figures again</source>
        <translation>모든 도면의 특징 다시 추출</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>컬렉션 삭제…</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Index a folder…</source>
        <translation>폴더 색인…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>모두 새로 고침</translation>
    </message>
    <message>
        <source>Office&apos;s collections…</source>
        <translation>기관 컬렉션…</translation>
    </message>
    <message>
        <source>Use collections that lie on an office&apos;s server</source>
        <translation>기관 서버에 있는 컬렉션 사용</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>예제 컬렉션 사용해 보기</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>아직 색인된 것이 없습니다</translation>
    </message>
    <message>
        <source>Choose a folder of prior designs: PDFs, scans or office bulk data. They are read where they lie, and nothing leaves this machine.</source>
        <translation>선행디자인 폴더를 선택하십시오. PDF, 스캔 이미지, 특허청 대량 데이터를 쓸 수 있습니다. 파일은 있는 자리에서 읽으며, 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>물품 명칭</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Figure that matched</source>
        <translation>일치한 도면</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>출원일</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선일</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>로카르노 분류</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>미국 분류</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>출원인</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>거의 같음</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>판단</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Show another figure</source>
        <translation>다른 도면 표시</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>이 창 닫기</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This document has no figure to show.</source>
        <translation>이 문헌에는 표시할 도면이 없습니다.</translation>
    </message>
    <message>
        <source>Views paired by hand</source>
        <translation>도면을 직접 짝지음</translation>
    </message>
    <message>
        <source>The query has no figure of this view.</source>
        <translation>검색 도면에 이 방향의 도면이 없습니다.</translation>
    </message>
    <message>
        <source>The hit has no figure of this view.</source>
        <translation>결과에 이 방향의 도면이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be reached: its small picture is shown.</source>
        <translation>파일에 접근할 수 없어 작은 이미지를 표시합니다.</translation>
    </message>
    <message>
        <source>Laying the drawings on each other…</source>
        <translation>도면을 겹치는 중…</translation>
    </message>
    <message>
        <source>Hit moved by hand</source>
        <translation>결과를 직접 이동함</translation>
    </message>
    <message>
        <source>Drawn on {0} {1}</source>
        <translation>{0} {1}에 그림</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>이미지를 복사했습니다.</translation>
    </message>
    <message>
        <source>This could not be worked out; the log says why.</source>
        <translation>계산하지 못했습니다. 이유는 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>겹치기</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>번갈아 보기</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>밀어 보기</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>투명하게 겹치기</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>대응점</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>히트맵</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>포인터</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>자</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>설명선</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>화면에 맞춤</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>In</source>
        <translation>확대</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison stands in the record.</source>
        <translation>비교를 기록에 남겼습니다.</translation>
    </message>
    <message>
        <source>Comparison left out</source>
        <translation>비교 제외</translation>
    </message>
    <message>
        <source>The comparison is left out of the report; Ctrl+Z takes it back.</source>
        <translation>비교를 보고서에서 뺐습니다. Ctrl+Z로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Granted before</source>
        <translation>등록일 이전</translation>
    </message>
    <message>
        <source>Granted from</source>
        <translation>등록일부터</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Read by machine from the printed title page: letters may be mistaken.</source>
        <translation>인쇄된 표지를 기계로 읽은 것입니다. 글자가 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>태그, 쉼표로 구분</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>심사 기록용 메모</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>The very design</source>
        <translation>동일 디자인일 가능성</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>순위의 이유</translation>
    </message>
    <message>
        <source>By its class</source>
        <translation>분류에 따라</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>출원일</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선일</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>로카르노 분류</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>미국 분류</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>출원인</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>찾은 도면</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>거의 같음</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Something went wrong</source>
        <translation>문제가 발생했습니다</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. What you were doing may not have worked; everything that was kept is unharmed.</source>
        <translation>예상하지 못한 오류가 발생했습니다. 하시던 작업이 되지 않았을 수 있습니다. 저장된 것은 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>오류 보고서 보기</translation>
    </message>
    <message>
        <source>The previous run ended unexpectedly</source>
        <translation>지난번에 프로그램이 예기치 않게 끝났습니다</translation>
    </message>
    <message>
        <source>What was kept until then is still there.</source>
        <translation>그때까지 저장된 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time.</source>
        <translation>지난번에 프로그램이 정상적으로 끝나지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DrawingQuery</name>
    <message>
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>Ticked: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes ticked; a click overrules it.</source>
        <translation>선택: 선의 배치로 보아 스케치로 검색합니다. 스케치처럼 보이는 이미지는 선택된 상태로 들어오며, 클릭하면 바뀝니다.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>파일 {1}개 중 {0}개</translation>
    </message>
    <message>
        <source>Reading it failed; the log says why.</source>
        <translation>읽지 못했습니다. 이유는 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>읽은 그대로의 도면</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>도면 좌우 반전</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>영역으로 자르기</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>도면 회전</translation>
    </message>
    <message>
        <source>Leave parts out of the figure</source>
        <translation>도면의 일부 제외</translation>
    </message>
</context>
<context>
    <name>DropLight</name>
    <message>
        <source>Draw over this drawing</source>
        <translation>이 도면 위에 그리기</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Index the drawings in {0}</source>
        <translation>{0}의 도면 색인</translation>
    </message>
    <message>
        <source>Search with %n files, as views of one design</source>
        <translation>파일 %n개를 한 디자인의 도면으로 검색</translation>
    </message>
    <message>
        <source>Search with “{0}”</source>
        <translation>“{0}”(으)로 검색</translation>
    </message>
    <message>
        <source>Search with this picture</source>
        <translation>이 이미지로 검색</translation>
    </message>
    <message>
        <source>This program does not go online: save the picture first, then drop the file</source>
        <translation>이 프로그램은 인터넷에 연결하지 않습니다. 이미지를 먼저 저장한 뒤 그 파일을 놓으십시오</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chair</source>
        <translation>의자</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>램프</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>병</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>머그잔</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Or start from:</source>
        <translation>또는 다음에서 시작:</translation>
    </message>
    <message>
        <source>Start from an example: {0}</source>
        <translation>예에서 시작: {0}</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>The figure that is searched</source>
        <translation>검색하는 도면</translation>
    </message>
    <message numerus="yes">
        <source>Leave out broken lines (%n found)</source>
        <translation>
            <numerusform>파선 제외(%n개 찾음)</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken lines show what is not claimed. Click one to leave only that out.</source>
        <translation>파선은 등록받으려는 부분이 아님을 나타냅니다. 하나만 제외하려면 그 선을 클릭하십시오.</translation>
    </message>
    <message>
        <source>Turn by degrees</source>
        <translation>회전 각도(도)</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>읽은 그대로의 도면</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Figures</source>
        <translation>도면</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the title</source>
        <translation>물품 명칭의 단어</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>필터 모두 지우기</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>명칭: {0}</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>로카르노 분류</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>미국 분류</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Granted from {0} and before {1}</source>
        <translation>{0}부터 {1} 전까지 등록</translation>
    </message>
    <message>
        <source>Granted before {0}</source>
        <translation>{0} 전 등록</translation>
    </message>
    <message>
        <source>Granted from {0}</source>
        <translation>{0}부터 등록</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>필터: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>How the drawings are looked at</source>
        <translation>도면 표시 방법</translation>
    </message>
    <message>
        <source>From the query to the hit</source>
        <translation>검색 도면에서 결과로</translation>
    </message>
    <message>
        <source>Part of all lines that lie on a line of the other drawing; by {0}</source>
        <translation>상대 도면의 선과 겹치는 선의 비율. 기준: {0}</translation>
    </message>
    <message>
        <source>Shift with the arrow keys, or dragging with Ctrl, moves the hit</source>
        <translation>Shift와 화살표 키, 또는 Ctrl을 누른 채 끌기로 결과를 옮깁니다</translation>
    </message>
    <message>
        <source>Common ink {0} · common outline {1} · width to height {2} and {3}</source>
        <translation>공통 선 {0} · 공통 윤곽 {1} · 가로세로 비 {2}, {3}</translation>
    </message>
    <message>
        <source>{0} points answer each other; full: their surroundings match too ({1})</source>
        <translation>서로 대응하는 점 {0}개. 채워진 점: 주변도 일치({1}개)</translation>
    </message>
    <message>
        <source>Working out what carried the similarity…</source>
        <translation>유사하다고 본 부분을 찾는 중…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a folder of prior designs…</source>
        <translation>선행디자인 폴더 선택…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>예제 컬렉션 사용해 보기</translation>
    </message>
    <message>
        <source>First, choose what to search in</source>
        <translation>먼저 어디에서 검색할지 선택하십시오</translation>
    </message>
    <message>
        <source>Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is read where it lies, and you can search while it is read. Then drop the drawing under examination at the left, or sketch it. Nothing leaves this machine.</source>
        <translation>공보 PDF, 스캔 이미지, 특허청 대량 데이터가 든 폴더를 선택하거나 여기에 놓으십시오. 파일은 있는 자리에서 읽으며, 읽는 동안에도 검색할 수 있습니다. 그런 다음 심사할 도면을 왼쪽에 놓거나 스케치하십시오. 어떤 것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>The drawings are being read</source>
        <translation>도면을 읽는 중입니다</translation>
    </message>
    <message>
        <source>What has been read can be searched at once: the first designs can be found in a few seconds, all of them once the line below says so.</source>
        <translation>읽은 것은 바로 검색할 수 있습니다. 처음 디자인은 몇 초 뒤에, 전체는 아래 줄에 표시되면 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Draw, and the most similar designs appear here</source>
        <translation>그리면 가장 비슷한 디자인이 여기에 나타납니다</translation>
    </message>
    <message>
        <source>An outline is enough to begin with. A photograph of a sketch on paper, dropped on the drawing’s side, is searched in the same way.</source>
        <translation>윤곽만으로도 시작할 수 있습니다. 종이에 그린 스케치의 사진을 도면 쪽에 끌어다 놓아도 똑같이 검색됩니다.</translation>
    </message>
    <message>
        <source>Open a drawing…</source>
        <translation>도면 열기…</translation>
    </message>
    <message>
        <source>Draw a sketch</source>
        <translation>스케치 그리기</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>어떤 모양의 디자인입니까?</translation>
    </message>
    <message>
        <source>Drop a drawing, a whole patent PDF or a picture at the left, paste one with Ctrl+V, or draw what you remember. The most similar designs appear here.</source>
        <translation>도면, 공보 PDF 전체 또는 이미지를 왼쪽에 놓거나 Ctrl+V로 붙여넣거나 기억나는 모양을 그리십시오. 가장 유사한 디자인이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Take the missing files out of “{0}”?</source>
        <translation>없어진 파일을 “{0}”에서 빼시겠습니까?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Has the folder moved?</source>
        <translation>폴더가 옮겨졌습니까?</translation>
    </message>
    <message>
        <source>{0} holds the files that “{1}” knows of {2}, which is not there any more. If the folder has moved, nothing needs to be read again.</source>
        <translation>{0}에는 “{1}”이(가) {2}에서 읽은 파일이 있고, 원래 폴더는 더 이상 없습니다. 폴더가 옮겨진 것이라면 다시 읽을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>옮겨졌음</translation>
    </message>
    <message>
        <source>Read it as a new one</source>
        <translation>새 폴더로 읽기</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the session</source>
        <translation>세션 기록</translation>
    </message>
    <message>
        <source>Press a search to ask it again. All of them stand in the record.</source>
        <translation>검색을 누르면 다시 검색합니다. 모두 기록에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>아직 검색하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>no mark</source>
        <translation>판단 없음</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>{0} 표시: {1}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>{0} 태그</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>{0} 메모</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>도면 한 쌍만 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>It is kept as soon as the drawings lie on each other.</source>
        <translation>도면이 겹쳐지는 대로 남깁니다.</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>이 비교를 보고서에서 제외</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>기록에 있음</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Comparisons in the record</source>
        <translation>기록에 있는 비교</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>fit {0}</source>
        <translation>맞음 정도 {0}</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>이 비교를 보고서에서 제외</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>The figure, large</source>
        <translation>도면, 크게 보기</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The file cannot be reached: this is the small picture</source>
        <translation>파일에 접근할 수 없어 작은 이미지를 표시합니다</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>실행 취소됨: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>다시 실행됨: {0}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>relevant</source>
        <translation>관련 있음</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>관련 없음</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>불확실</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Country or office</source>
        <translation>국가 또는 관청</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>물품 명칭</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Locarno class</source>
        <translation>로카르노 분류</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>미국 분류</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>출원일</translation>
    </message>
    <message>
        <source>Day of priority</source>
        <translation>우선일</translation>
    </message>
    <message>
        <source>Day of grant or registration</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Applicant or owner</source>
        <translation>출원인 또는 권리자</translation>
    </message>
    <message>
        <source>View</source>
        <translation>도면의 방향</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>디자인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note for the report</source>
        <translation>보고서용 메모</translation>
    </message>
    <message>
        <source>Note on the comparison</source>
        <translation>비교에 대한 메모</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>Go to search</source>
        <translation>검색으로 이동</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>비교 중인 디자인이 없습니다</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query; choose two for the closest prior art beside both.</source>
        <translation>결과에서 디자인을 골라 Enter를 누르면 검색 도면과 나란히 표시됩니다. 두 개를 고르면 가장 가까운 공지디자인도 함께 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Use an office&apos;s collections</source>
        <translation>기관 컬렉션 사용</translation>
    </message>
    <message>
        <source>Only where your system does not know it</source>
        <translation>시스템에 등록되어 있지 않을 때만</translation>
    </message>
    <message>
        <source>As it is kept, or user:password</source>
        <translation>저장된 값 또는 사용자:암호</translation>
    </message>
    <message>
        <source>A new one, built by this machine</source>
        <translation>새 컬렉션(이 컴퓨터에서 만듦)</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>새 컬렉션의 이름</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Show its collections</source>
        <translation>컬렉션 표시</translation>
    </message>
    <message>
        <source>Collections on the server</source>
        <translation>서버의 컬렉션</translation>
    </message>
    <message>
        <source>A search of them sends numbers that describe the query&apos;s figures to this server, and no drawing. The token is kept on this machine for you alone.</source>
        <translation>검색하면 검색 도면을 나타내는 숫자가 이 서버로 전송되며, 도면은 전송되지 않습니다. 토큰은 이 컴퓨터에 본인만 쓸 수 있게 저장됩니다.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>There is no collection on {0} yet.</source>
        <translation>{0}에 아직 컬렉션이 없습니다.</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s authority</source>
        <translation>서버 인증 기관의 인증서</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Pairs of views</source>
        <translation>도면 짝</translation>
    </message>
    <message>
        <source>{0}: no partner</source>
        <translation>{0}: 짝 없음</translation>
    </message>
    <message>
        <source>{0}: only here</source>
        <translation>{0}: 여기에만 있음</translation>
    </message>
    <message>
        <source>Pair with {0}</source>
        <translation>{0}와(과) 짝짓기</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>짝 없음</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Query</source>
        <translation>검색 도면</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>공지디자인</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet: choose a hit.</source>
        <translation>아직 인쇄할 것이 없습니다. 결과를 고르십시오.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>검색 도면</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 및 {1}</translation>
    </message>
</context>
<context>
    <name>PriorArtPane</name>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Choose the closest prior art among the results: Shift+Enter shows it here.</source>
        <translation>결과에서 가장 가까운 공지디자인을 고르고 Shift+Enter를 누르면 여기에 표시합니다.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 문제</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치 방법</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Files that could not be read</source>
        <translation>읽지 못한 파일</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>파일이 있는 폴더 열기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Read the chosen files again, all of them where none is chosen</source>
        <translation>선택한 파일을 다시 읽습니다. 선택한 것이 없으면 모두 읽습니다</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>The machine that builds this collection reads these files again.</source>
        <translation>이 컬렉션을 만드는 컴퓨터가 이 파일들을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Show ignored ({0})</source>
        <translation>무시한 것 표시({0})</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 표시</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 중 {0}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>초당 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} 남음</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Query</source>
        <translation>검색 도면</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>클립보드에 이미지도 파일도 없습니다.</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>도면 열기</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>도면 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>What to search with</source>
        <translation>검색에 쓸 것</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Search with “{0}” again</source>
        <translation>“{0}”(으)로 다시 검색</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Search of {0}</source>
        <translation>{0} 검색</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Go to search</source>
        <translation>검색으로 이동</translation>
    </message>
    <message>
        <source>No search has been recorded yet</source>
        <translation>아직 기록된 검색이 없습니다</translation>
    </message>
    <message>
        <source>Every search is recorded by itself: what was asked, what came back, with which model and coverage, and what you marked and noted.</source>
        <translation>모든 검색은 저절로 기록됩니다. 무엇을 검색했는지, 무엇이 나왔는지, 어떤 모델과 검색 범위였는지, 무엇을 표시하고 메모했는지가 남습니다.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>새 세션…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 검색</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>서명…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>보고서…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>시작 {0}</translation>
    </message>
    <message>
        <source>the present session</source>
        <translation>현재 세션</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>{0} 서명</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>새 세션</translation>
    </message>
    <message>
        <source>Application number, or a name:</source>
        <translation>출원번호 또는 이름:</translation>
    </message>
    <message>
        <source>Searching again…</source>
        <translation>다시 검색하는 중…</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report?</source>
        <translation>이 비교를 보고서에서 빼시겠습니까?</translation>
    </message>
    <message>
        <source>The record still tells that it was kept, and that it was left out.</source>
        <translation>남겼다가 뺐다는 사실은 기록에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Take over everything of another session, which itself stays as it is:</source>
        <translation>다른 세션의 내용을 모두 가져옵니다. 그 세션은 그대로 남습니다:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Your initials vouch for everything up to now:</source>
        <translation>서명 약자로 지금까지의 내용을 확인합니다:</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>보고서 작성</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>보고서 (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>데이터 (*.json)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>보고서를 작성하는 중…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>작성됨: {0}</translation>
    </message>
    <message>
        <source>The record is whole: every entry and every picture is as it was written.</source>
        <translation>기록에 이상이 없습니다. 모든 항목과 이미지가 작성된 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Nothing has been sent. The report names files and folders, and holds no drawings.</source>
        <translation>아무것도 전송되지 않았습니다. 보고서에는 파일과 폴더 이름이 적혀 있고 도면은 없습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Size of the cards</source>
        <translation>카드 크기</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>정렬 기준…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>likeness {0}</source>
        <translation>유사도 {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Designs found, as cards</source>
        <translation>찾은 디자인, 카드</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>어떤 모양의 디자인입니까?</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>검색하지 못했습니다</translation>
    </message>
    <message>
        <source>Without “{0}”: {1} designs</source>
        <translation>“{0}” 없이: 디자인 {1}건</translation>
    </message>
    <message>
        <source>Without “{0}”: 1 design</source>
        <translation>“{0}” 없이: 디자인 1건</translation>
    </message>
    <message>
        <source>Designs found, as a list</source>
        <translation>찾은 디자인, 목록</translation>
    </message>
    <message>
        <source>Nothing is folded under this design.</source>
        <translation>이 디자인 아래에 접힌 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no tag {0} yet: T writes one.</source>
        <translation>태그 {0}이(가) 아직 없습니다. T를 누르면 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>사용 중인 태그</translation>
    </message>
    <message>
        <source>Two designs are chosen: Enter shows both beside the query.</source>
        <translation>디자인 두 건이 선택되었습니다. Enter를 누르면 둘 다 검색 도면과 나란히 표시합니다.</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>아직 비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>No figure is searchable. Index a folder of drawings first.</source>
        <translation>검색할 수 있는 도면이 없습니다. 먼저 도면 폴더를 색인하십시오.</translation>
    </message>
    <message>
        <source>No design fits these filters</source>
        <translation>이 필터에 맞는 디자인이 없습니다</translation>
    </message>
    <message>
        <source>You asked for {0}.</source>
        <translation>검색 조건: {0}.</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>디자인 1건</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>디자인 {0}건</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} 중 {0}</translation>
    </message>
    <message>
        <source>1 further design, less similar</source>
        <translation>유사도가 더 낮은 디자인 1건</translation>
    </message>
    <message>
        <source>{0} further designs, less similar</source>
        <translation>유사도가 더 낮은 디자인 {0}건</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 표시</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Searches of the session</source>
        <translation>세션의 검색</translation>
    </message>
    <message>
        <source>in {0}: {1} of {2} figures searchable</source>
        <translation>{0}: 도면 {2}개 중 {1}개 검색 가능</translation>
    </message>
    <message>
        <source>1 design, {1} looked at</source>
        <translation>디자인 1건, {1}건 확인</translation>
    </message>
    <message>
        <source>{0} designs, {1} looked at</source>
        <translation>디자인 {0}건, {1}건 확인</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>필터 없음</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>도면 {0}개</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Find mirrored designs too</source>
        <translation>좌우 반전된 디자인도 찾기</translation>
    </message>
    <message>
        <source>Try small turns of the drawing too</source>
        <translation>도면을 조금 돌린 것도 시도</translation>
    </message>
    <message>
        <source>Let the classes of the nearest count</source>
        <translation>가장 가까운 디자인의 분류 반영</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>검색 방법</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>The figures and data of the design you choose, and your notes, stand here.</source>
        <translation>선택한 디자인의 도면과 데이터, 메모가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Mark some designs first: R for relevant, N for not relevant.</source>
        <translation>먼저 디자인 몇 건을 표시하십시오. R은 관련 있음, N은 관련 없음입니다.</translation>
    </message>
    <message>
        <source>The applicant of this design is not known.</source>
        <translation>이 디자인의 출원인을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>이미지를 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>복사됨: {0}</translation>
    </message>
</context>
<context>
    <name>SearchingPapers</name>
    <message>
        <source>Searching</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Drawings stay black on white paper in both.</source>
        <translation>도면은 어느 쪽에서나 흰 종이에 검은 선입니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Let things move a little</source>
        <translation>움직임 효과 사용</translation>
    </message>
    <message>
        <source>Find mirror images too</source>
        <translation>거울상도 찾기</translation>
    </message>
    <message>
        <source>A left-handed article is found with a drawing of the right-handed one.</source>
        <translation>오른손용 도면으로 왼손용 물품도 찾습니다.</translation>
    </message>
    <message>
        <source>Leave out the document that the query comes from</source>
        <translation>검색 도면이 나온 문헌 제외</translation>
    </message>
    <message>
        <source>Else it would be the best hit of every search.</source>
        <translation>그렇지 않으면 언제나 그 문헌이 첫 결과가 됩니다.</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>Collections of an office&apos;s server are not used; nothing is asked of it.</source>
        <translation>기관 서버의 컬렉션을 사용하지 않으며, 서버에 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>모델 실행 장치</translation>
    </message>
    <message>
        <source>Where a graphics card fails, the processor takes over. Holds from the next start.</source>
        <translation>그래픽 카드를 쓸 수 없으면 프로세서가 대신합니다. 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>가장 빠른 장치</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>A graphics card (CUDA)</source>
        <translation>그래픽 카드(CUDA)</translation>
    </message>
    <message>
        <source>A graphics card (DirectML)</source>
        <translation>그래픽 카드(DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <translation>Apple 뉴럴 엔진(Core ML)</translation>
    </message>
    <message>
        <source>Threads of a search</source>
        <translation>검색 스레드 수</translation>
    </message>
    <message>
        <source>Processes that read files</source>
        <translation>파일을 읽는 프로세스 수</translation>
    </message>
    <message>
        <source>While an index is built.</source>
        <translation>색인을 만드는 동안.</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>코어 수만큼</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>심사관</translation>
    </message>
    <message>
        <source>As it is to stand in a report.</source>
        <translation>보고서에 표시될 이름입니다.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>서명 약자</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Titles, notes and other words of documents stay as they are.</source>
        <translation>문헌의 명칭, 메모 등은 원문 그대로 둡니다.</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>프로그램과 같음</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The administrators of this machine have switched it on for all users, in {0}.</source>
        <translation>이 컴퓨터의 관리자가 모든 사용자에게 이 설정을 켰습니다({0}).</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 화면</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>설정 폴더 열기</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
</context>
<context>
    <name>SketchCanvas</name>
    <message>
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>Paper to draw on with a pen or the mouse</source>
        <translation>펜이나 마우스로 그리는 종이</translation>
    </message>
    <message>
        <source>Open a sketch</source>
        <translation>스케치 열기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>대칭축</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Move the axis</source>
        <translation>축 이동</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Draw what you remember.
The search follows the pen.</source>
        <translation>기억나는 모양을 그리십시오.
그리는 대로 검색합니다.</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>Small paper</source>
        <translation>작은 종이</translation>
    </message>
    <message>
        <source>Search the drawing too</source>
        <translation>도면으로도 검색</translation>
    </message>
    <message>
        <source>Unticked, the drawing is only there to trace</source>
        <translation>선택하지 않으면 도면은 따라 그리는 데만 씁니다</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>도면 빼기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>굵기</translation>
    </message>
    <message>
        <source>Large paper</source>
        <translation>큰 종이</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>Sketches (*.svg)</source>
        <translation>스케치 (*.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>looking</source>
        <translation>살펴보는 중</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>목록 작성 중</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>색인 중</translation>
    </message>
    <message>
        <source>title pages</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>봉인 중</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>학습 중</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What a search can see; press for the collections</source>
        <translation>검색 범위. 누르면 컬렉션으로 이동</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>백그라운드 작업</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>만드는 중</translation>
    </message>
    <message>
        <source>Pause building</source>
        <translation>만들기 일시 중지</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>만들기 중지</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>아직 색인된 것 없음</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>도면 {1}개 중 {0}개 검색 가능</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>문제 1건</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>문제 {0}건</translation>
    </message>
    <message>
        <source>not searched: {0}</source>
        <translation>검색하지 않음: {0}</translation>
    </message>
    <message>
        <source>Query&apos;s numbers go to {0}</source>
        <translation>검색 도면의 숫자를 {0}(으)로 보냄</translation>
    </message>
    <message>
        <source>Vectors of the query&apos;s figures are sent to the office&apos;s server, to be compared there. Drawings are not. The settings can forbid it.</source>
        <translation>검색 도면의 특징 벡터를 기관 서버로 보내 그곳에서 비교합니다. 도면은 보내지 않습니다. 설정에서 금지할 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>만들기 계속</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}: 일시 중지됨</translation>
    </message>
</context>
<context>
    <name>TableCare</name>
    <message>
        <source>Choose a table of documents</source>
        <translation>문헌 표 선택</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{0} of {1} lines fit a drawing of this collection</source>
        <translation>행 {1}개 중 {0}개가 이 컬렉션의 도면과 일치</translation>
    </message>
    <message>
        <source>What the columns of {0} mean</source>
        <translation>{0}의 열이 뜻하는 것</translation>
    </message>
    <message>
        <source>What the column {0} means</source>
        <translation>열 {0}이(가) 뜻하는 것</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Search {0}</source>
        <translation>{0} 검색</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>{0} 비중</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>{0} 반영</translation>
    </message>
</context>
<context>
    <name>UnusableCollections</name>
    <message>
        <source>The collection “{0}” is not searched. {1}</source>
        <translation>컬렉션 “{0}”은(는) 검색되지 않습니다. {1}</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>컬렉션 보기</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Close, though not everything stands in the record?</source>
        <translation>기록되지 않은 것이 있습니다. 그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>버리고 닫기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>Not in the record yet: %n search(es) and judgement(s).</source>
        <translation>
            <numerusform>아직 기록되지 않은 검색과 판단: %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here and written as soon as that is possible.</source>
        <translation>여기에 보관했다가 가능해지는 대로 기록합니다.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>값 찾기</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>perspective</source>
        <translation>사시도</translation>
    </message>
    <message>
        <source>front</source>
        <translation>정면도</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>배면도</translation>
    </message>
    <message>
        <source>left</source>
        <translation>좌측면도</translation>
    </message>
    <message>
        <source>right</source>
        <translation>우측면도</translation>
    </message>
    <message>
        <source>side</source>
        <translation>측면도</translation>
    </message>
    <message>
        <source>top</source>
        <translation>평면도</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>저면도</translation>
    </message>
    <message>
        <source>section</source>
        <translation>단면도</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>확대도</translation>
    </message>
    <message>
        <source>exploded</source>
        <translation>분해도</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용상태도</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Only a pair of views can be laid on each other.</source>
        <translation>도면 한 쌍만 겹칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Working out the differences…</source>
        <translation>차이점을 계산하는 중…</translation>
    </message>
    <message>
        <source>Tinted: what carried the similarity for the model</source>
        <translation>색칠된 곳: 모델이 유사하다고 본 부분</translation>
    </message>
    <message>
        <source>new, and in the hit</source>
        <translation>새롭고, 결과에도 있음</translation>
    </message>
    <message>
        <source>new, not in the hit</source>
        <translation>새롭고, 결과에 없음</translation>
    </message>
    <message>
        <source>in the prior art too</source>
        <translation>공지디자인에도 있음</translation>
    </message>
    <message>
        <source>only the query</source>
        <translation>검색 도면에만</translation>
    </message>
    <message>
        <source>only the hit</source>
        <translation>결과에만</translation>
    </message>
    <message>
        <source>both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>query</source>
        <translation>검색 도면</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>왼쪽: {0}</translation>
    </message>
    <message>
        <source>right: {0}</source>
        <translation>오른쪽: {0}</translation>
    </message>
    <message>
        <source>query: {0}</source>
        <translation>검색 도면: {0}</translation>
    </message>
    <message>
        <source>hit: {0}</source>
        <translation>결과: {0}</translation>
    </message>
</context>
<context>
    <name>Well</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>전체 면으로 검색</translation>
    </message>
    <message>
        <source>Back to the query</source>
        <translation>검색 도면으로 돌아가기</translation>
    </message>
    <message>
        <source>Drop a drawing here</source>
        <translation>여기에 도면을 놓으십시오</translation>
    </message>
    <message>
        <source>A picture, a patent PDF, several views, or a folder to index</source>
        <translation>이미지, 공보 PDF, 여러 방향의 도면 또는 색인할 폴더</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>이것으로는 검색할 수 없습니다</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Everywhere</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>검색 도면</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>shape</source>
        <translation>형상</translation>
    </message>
    <message>
        <source>way of drawing</source>
        <translation>그린 방식</translation>
    </message>
    <message>
        <source>shape and way of drawing</source>
        <translation>형상과 그린 방식</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>같은 분류</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>도면 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>{0}(으)로</translation>
    </message>
    <message>
        <source>{0} of {1} views</source>
        <translation>도면 {1}개 중 {0}개</translation>
    </message>
    <message>
        <source>class of the nearest {0}</source>
        <translation>가장 가까운 디자인의 분류 {0}</translation>
    </message>
    <message>
        <source>same class {0}</source>
        <translation>같은 분류 {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>very like</source>
        <translation>매우 유사</translation>
    </message>
    <message>
        <source>like</source>
        <translation>유사</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>다소 유사</translation>
    </message>
    <message>
        <source>hardly like</source>
        <translation>거의 유사하지 않음</translation>
    </message>
    <message>
        <source>1 in {0}</source>
        <translation>1/{0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}분</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0}시간 {1}분</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>{0}면</translation>
    </message>
    <message>
        <source>drawing {0} of {1}</source>
        <translation>도면 {1}개 중 {0}번째</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>_FolderRow</name>
    <message>
        <source>Open this folder</source>
        <translation>이 폴더 열기</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>폴더 {0} 열기</translation>
    </message>
    <message>
        <source>cannot be reached now; what was read stays searchable</source>
        <translation>지금은 접근할 수 없음. 읽은 것은 계속 검색할 수 있음</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 진행 상황</translation>
    </message>
    <message>
        <source>Stop the work on {0}</source>
        <translation>{0} 작업 중지</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>일시 중지됨: {0}</translation>
    </message>
    <message>
        <source>waits for its turn: {0}</source>
        <translation>차례를 기다리는 중: {0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>{0} 계속</translation>
    </message>
    <message>
        <source>Pause the work on {0}</source>
        <translation>{0} 작업 일시 중지</translation>
    </message>
</context>
</TS>
