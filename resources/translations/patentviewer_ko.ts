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
        <translation>도면 전체 면으로 검색</translation>
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
        <source>never to the end</source>
        <translation>완료된 적 없음</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>마지막 새로 고침: {0}</translation>
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
        <source>These figures were prepared by another model. They stay searchable; embed them again so that scores can be compared.</source>
        <translation>이 도면들은 다른 모델로 처리되었습니다. 검색은 되지만, 점수를 비교할 수 있도록 특징을 다시 추출하십시오.</translation>
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
        <source>Score</source>
        <translation>점수</translation>
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
        <source>Only a pair of views can be kept.</source>
        <translation>도면 한 쌍만 남길 수 있습니다.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>이미지를 복사했습니다.</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query.</source>
        <translation>결과를 고르고 Enter를 누르면 검색 도면과 나란히 표시합니다.</translation>
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
    <name>Core</name>
    <message>
        <source>It would unpack to {0} MB, more than the {1} MB that are allowed inside an archive.</source>
        <translation>압축을 풀면 {0} MB가 되어, 압축 파일 안에서 허용되는 {1} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>If it is genuine, unpack the archive into a folder.</source>
        <translation>올바른 파일이라면 압축을 폴더에 푸십시오.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete.</source>
        <translation>압축 파일이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>Fetch or copy it again.</source>
        <translation>다시 가져오거나 복사하십시오.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Save the archive without a password.</source>
        <translation>압축 파일을 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>The archive no longer holds it.</source>
        <translation>압축 파일에 더 이상 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>다시 새로 고치십시오.</translation>
    </message>
    <message>
        <source>It holds more than {0} MB.</source>
        <translation>{0} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>Split it, or leave it out.</source>
        <translation>나누거나 제외하십시오.</translation>
    </message>
    <message>
        <source>It is damaged inside its archive.</source>
        <translation>압축 파일 안에서 손상되었습니다.</translation>
    </message>
    <message>
        <source>Fetch or copy the archive again.</source>
        <translation>압축 파일을 다시 가져오거나 복사하십시오.</translation>
    </message>
    <message>
        <source>Its name is not valid text.</source>
        <translation>이름이 올바른 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>Rename it, then refresh again.</source>
        <translation>이름을 바꾼 뒤 다시 새로 고치십시오.</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name, or connect the drive it is on.</source>
        <translation>{0}이(가) 없습니다. 이름을 확인하거나 해당 드라이브를 연결하십시오.</translation>
    </message>
    <message>
        <source>{0} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG and other pictures, and grants of the office as XML with TIFF.</source>
        <translation>{0}에 도면이 없습니다. 읽을 수 있는 것은 PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG와 그 밖의 이미지, 그리고 TIFF가 딸린 XML 형식의 등록공보입니다.</translation>
    </message>
    <message>
        <source>Too many archives lie inside each other.</source>
        <translation>압축 파일이 너무 여러 겹입니다.</translation>
    </message>
    <message>
        <source>Unpack the outer ones into a folder.</source>
        <translation>바깥쪽 압축을 폴더에 푸십시오.</translation>
    </message>
    <message>
        <source>{0} cannot be reached now ({1}). Nothing indexed from it is removed; connect the drive or share, then refresh again.</source>
        <translation>지금 {0}에 접근할 수 없습니다({1}). 여기에서 색인한 것은 하나도 지우지 않았습니다. 드라이브나 공유 폴더를 연결한 뒤 다시 새로 고치십시오.</translation>
    </message>
    <message>
        <source>{0} is empty now, though {1} files were indexed from it, so nothing of them is removed. Connect the drive or share; or take the folder out of the collection.</source>
        <translation>{0}이(가) 지금 비어 있지만, 여기에서 파일 {1}개를 색인했으므로 하나도 지우지 않았습니다. 드라이브나 공유 폴더를 연결하거나, 폴더를 컬렉션에서 빼십시오.</translation>
    </message>
    <message>
        <source>It is an XML file, but not a grant of the patent office.</source>
        <translation>XML 파일이지만 등록공보가 아닙니다.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>제외하십시오.</translation>
    </message>
    <message>
        <source>The sheet {0}, which it names, is missing.</source>
        <translation>여기에 적힌 면 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Fetch the grant again.</source>
        <translation>등록공보를 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete.</source>
        <translation>PDF가 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>Fetch or copy it again, or print it to a new PDF.</source>
        <translation>다시 가져오거나 복사하십시오. 또는 새 PDF로 인쇄하십시오.</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened.</source>
        <translation>이미지가 {0} x {1} 픽셀로, 열 수 있는 {2}백만 픽셀을 넘습니다.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution.</source>
        <translation>해상도를 낮춰 저장하십시오.</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened of its kind.</source>
        <translation>이미지가 {0} x {1} 픽셀로, 이 형식에서 열 수 있는 {2}백만 픽셀을 넘습니다.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or in black and white.</source>
        <translation>해상도를 낮추거나 흑백으로 저장하십시오.</translation>
    </message>
    <message>
        <source>The TIFF has {0} pictures; only the first {1} were read.</source>
        <translation>TIFF에 이미지가 {0}개 있지만, 처음 {1}개만 읽었습니다.</translation>
    </message>
    <message>
        <source>The drawing lies in another file, which the SVG only names.</source>
        <translation>도면은 SVG가 가리키는 다른 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Search or index that file, or save the SVG with its pictures embedded.</source>
        <translation>그 파일로 검색하거나 색인하십시오. 또는 이미지를 포함하여 SVG를 저장하십시오.</translation>
    </message>
    <message>
        <source>Save a copy without the password, and use that.</source>
        <translation>암호 없는 사본을 저장하여 사용하십시오.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF에 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>The page has no area.</source>
        <translation>쪽에 넓이가 없습니다.</translation>
    </message>
    <message>
        <source>The page is damaged or no longer there.</source>
        <translation>쪽이 손상되었거나 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>쪽이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The figure is no longer there.</source>
        <translation>도면이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Refresh the collection.</source>
        <translation>컬렉션을 새로 고치십시오.</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>그 면이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>If it shows one, save that page as a picture of its own.</source>
        <translation>도면이 있는 쪽이 있으면 그 쪽을 별도의 이미지로 저장하십시오.</translation>
    </message>
    <message>
        <source>Its figures could not be told apart ({0}: {1}).</source>
        <translation>도면을 서로 나누지 못했습니다({0}: {1}).</translation>
    </message>
    <message>
        <source>Please report it with the file.</source>
        <translation>파일과 함께 알려 주십시오.</translation>
    </message>
    <message>
        <source>No drawing was found in it.</source>
        <translation>도면을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a {0}.</source>
        <translation>이름과 달리 실제로는 {0}입니다.</translation>
    </message>
    <message>
        <source>Give it the name that fits, or save it as PDF, TIFF or PNG.</source>
        <translation>맞는 이름을 붙이거나 PDF, TIFF, PNG로 저장하십시오.</translation>
    </message>
    <message>
        <source>The {0} is damaged or incomplete.</source>
        <translation>{0} 파일이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Its content is none of the formats that can be read, whatever its name says.</source>
        <translation>이름과 관계없이 내용이 읽을 수 있는 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>If it is a drawing, save it as PDF, TIFF or PNG.</source>
        <translation>도면이라면 PDF, TIFF, PNG로 저장하십시오.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>이미지가 너무 커서 메모리에 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>The PDF is incomplete: its end is missing. What could be read of it is used.</source>
        <translation>PDF의 끝부분이 없어 불완전합니다. 읽을 수 있었던 부분을 사용합니다.</translation>
    </message>
    <message>
        <source>The PDF has {0} pages; only the first {1} were read.</source>
        <translation>PDF가 {0}쪽이지만, 처음 {1}쪽만 읽었습니다.</translation>
    </message>
    <message>
        <source>Split it into one file a document.</source>
        <translation>문헌마다 파일 하나로 나누십시오.</translation>
    </message>
    <message>
        <source>The file inside the PDF is larger than {0} MB.</source>
        <translation>PDF 안의 파일이 {0} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>Save it as a file of its own.</source>
        <translation>별도의 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>It shows only a notice that another viewer is needed; its content is a form or a portfolio that cannot be read.</source>
        <translation>다른 뷰어가 필요하다는 안내만 보입니다. 내용은 읽을 수 없는 양식이나 포트폴리오입니다.</translation>
    </message>
    <message>
        <source>Open it in that viewer and print it to a new PDF.</source>
        <translation>해당 뷰어에서 열어 새 PDF로 인쇄하십시오.</translation>
    </message>
    <message>
        <source>A collection teaches from {0} classified documents on; this one has {1}. Add a table of classes beside the drawings, or more documents.</source>
        <translation>분류가 있는 문헌이 {0}건 이상이어야 컬렉션에서 학습할 수 있습니다. 이 컬렉션에는 {1}건이 있습니다. 도면 옆에 분류 표를 추가하거나 문헌을 더 추가하십시오.</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}.</source>
        <translation>{0}을(를) 지우지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>It is no valid SVG drawing.</source>
        <translation>올바른 SVG 도면이 아닙니다.</translation>
    </message>
    <message>
        <source>Save it as PDF or PNG.</source>
        <translation>PDF나 PNG로 저장하십시오.</translation>
    </message>
    <message>
        <source>The system could not read it ({0}).</source>
        <translation>시스템이 읽지 못했습니다({0}).</translation>
    </message>
    <message>
        <source>Check the drive or the network share, then try again.</source>
        <translation>드라이브나 네트워크 공유를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>읽기 권한을 요청하거나 자신의 폴더에 복사하십시오.</translation>
    </message>
    <message>
        <source>It is no longer there, or it is a link to something that is not there.</source>
        <translation>더 이상 없거나, 없는 것을 가리키는 링크입니다.</translation>
    </message>
    <message>
        <source>Put it back, or refresh the collection.</source>
        <translation>되돌려 놓거나 컬렉션을 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than a file is allowed.</source>
        <translation>읽는 데 파일 하나에 허용된 것보다 많은 메모리가 듭니다.</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or with fewer pages.</source>
        <translation>해상도를 낮추거나 쪽수를 줄여 저장하십시오.</translation>
    </message>
    <message>
        <source>Reading it took too long: more than {0} seconds.</source>
        <translation>읽는 데 {0}초가 넘어 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>If it opens in another program, save it anew as PDF, TIFF or PNG.</source>
        <translation>다른 프로그램에서 열리면 PDF, TIFF, PNG로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Reading it crashed: its content is damaged, or made to do harm.</source>
        <translation>읽는 중에 비정상 종료되었습니다. 내용이 손상되었거나 해를 끼치려고 만든 것입니다.</translation>
    </message>
    <message>
        <source>Reading it failed ({0}: {1}).</source>
        <translation>읽지 못했습니다({0}: {1}).</translation>
    </message>
    <message>
        <source>If it opens in another program, please report it with the file.</source>
        <translation>다른 프로그램에서 열리면 파일과 함께 알려 주십시오.</translation>
    </message>
    <message>
        <source>Its XML defines entities that could grow without end or lead out of the file.</source>
        <translation>XML에 끝없이 늘어나거나 파일 밖으로 이어질 수 있는 엔터티가 정의되어 있습니다.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or save it without entities.</source>
        <translation>원래 위치에서 다시 가져오거나 엔터티 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete.</source>
        <translation>XML이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>Its XML is nested too deeply or too long to be a genuine one.</source>
        <translation>XML이 너무 깊게 중첩되었거나 너무 길어 정상적인 파일로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>원래 위치에서 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>There is no collection called {0}.</source>
        <translation>{0}(이)라는 컬렉션이 없습니다.</translation>
    </message>
    <message>
        <source>The figure is no longer in the collection {0}. Search again.</source>
        <translation>도면이 더 이상 컬렉션 {0}에 없습니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>컬렉션에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The name of the collection is too long.</source>
        <translation>컬렉션 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The document is no longer in the collection {0}. Search again.</source>
        <translation>문헌이 더 이상 컬렉션 {0}에 없습니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: their drawings would be there twice. {2} is part of the collection already.</source>
        <translation>{0}와(과) {1} 중 하나가 다른 하나 안에 있어 도면이 중복됩니다. {2}은(는) 이미 컬렉션에 있습니다.</translation>
    </message>
    <message>
        <source>{0} is not part of the collection {1}.</source>
        <translation>{0}은(는) 컬렉션 {1}에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}. Close other windows of this program, then try again.</source>
        <translation>{0}을(를) 지우지 못했습니다: {1}. 이 프로그램의 다른 창을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0}에 쓰지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>There is no drawing in what was given.</source>
        <translation>주어진 것에 도면이 없습니다.</translation>
    </message>
    <message>
        <source>The sample collection is missing: install the program again.</source>
        <translation>예제 컬렉션이 없습니다. 프로그램을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program, so it is left as it is. Update the program to change settings.</source>
        <translation>{0}은(는) 이 프로그램의 더 새로운 버전이 쓴 것이므로 그대로 둡니다. 설정을 바꾸려면 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0}: {1}.</source>
        <translation>설정을 {0}에 저장하지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} was changed.</source>
        <translation>기록의 첨부 {0}이(가) 변경되었습니다.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be read.</source>
        <translation>기록의 첨부 {0}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no search record.</source>
        <translation>{0}에 검색 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The record in {0} is damaged. {1}</source>
        <translation>{0}의 기록이 손상되었습니다. {1}</translation>
    </message>
    <message>
        <source>Before entry {0} stands one that was not written whole ({1} bytes); it is taken away when the record is next continued.</source>
        <translation>항목 {0} 앞에 끝까지 쓰이지 않은 항목({1}바이트)이 있습니다. 다음에 기록을 이어 쓸 때 제거됩니다.</translation>
    </message>
    <message>
        <source>The record in {0} is full. Begin another session.</source>
        <translation>{0}의 기록이 가득 찼습니다. 다른 세션을 시작하십시오.</translation>
    </message>
    <message>
        <source>The record in {0} was changed by another program while it was open.</source>
        <translation>{0}의 기록이 열려 있는 동안 다른 프로그램이 변경했습니다.</translation>
    </message>
    <message>
        <source>What is to be kept with the record in {0} is too large.</source>
        <translation>{0}의 기록과 함께 남기려는 것이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The record names {0}, which is no attachment.</source>
        <translation>기록에 적힌 {0}은(는) 첨부가 아닙니다.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is too large to be opened.</source>
        <translation>기록의 첨부 {0}이(가) 너무 커서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is no picture.</source>
        <translation>기록의 첨부 {0}은(는) 이미지가 아닙니다.</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be unpacked.</source>
        <translation>기록의 첨부 {0}의 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}).</source>
        <translation>항목을 읽을 수 없습니다({0}).</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}: {1}).</source>
        <translation>항목을 읽을 수 없습니다({0}: {1}).</translation>
    </message>
    <message>
        <source>A kept comparison cannot be understood.</source>
        <translation>남긴 비교를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>At the record&apos;s end stands an entry that was not written whole ({0} bytes); it is taken away when the record is next continued.</source>
        <translation>기록 끝에 끝까지 쓰이지 않은 항목({0}바이트)이 있습니다. 다음에 기록을 이어 쓸 때 제거됩니다.</translation>
    </message>
    <message>
        <source>Among the record&apos;s attachments lies {0}, which is none.</source>
        <translation>기록의 첨부 가운데 첨부가 아닌 {0}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The search of {0} UTC cannot be understood.</source>
        <translation>{0} UTC의 검색을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>The record was written by a newer version of this program, so not all of it may be shown. Update the program.</source>
        <translation>기록이 이 프로그램의 더 새로운 버전으로 작성되어 일부가 표시되지 않을 수 있습니다. 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>Entry {0} ({1} UTC) bears an earlier time than the one before it ({2} UTC): the clock was set back.</source>
        <translation>항목 {0}({1} UTC)의 시각이 앞 항목({2} UTC)보다 이릅니다. 시계가 뒤로 돌려졌습니다.</translation>
    </message>
    <message>
        <source>Entry {0} cannot be understood, so what it says is left out: a newer version of this program wrote it, or another one.</source>
        <translation>항목 {0}을(를) 해석할 수 없어 그 내용을 뺐습니다. 이 프로그램의 더 새로운 버전이나 다른 프로그램이 쓴 것입니다.</translation>
    </message>
    <message>
        <source>The record in {0} was written by a newer version of this program. Update the program to continue it.</source>
        <translation>{0}의 기록은 이 프로그램의 더 새로운 버전으로 작성되었습니다. 이어 쓰려면 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The record in {0} could not be written: {1}.</source>
        <translation>{0}의 기록에 쓰지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>The record&apos;s head was changed.</source>
        <translation>기록의 머리 정보가 변경되었습니다.</translation>
    </message>
    <message>
        <source>The record is incomplete: {0} cut off or changed.</source>
        <translation>기록이 불완전합니다. {0}이(가) 잘리거나 변경되었습니다.</translation>
    </message>
    <message>
        <source>Entries and head of the record do not fit each other.</source>
        <translation>기록의 항목과 머리 정보가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Entry {0} was changed or lost.</source>
        <translation>항목 {0}이(가) 변경되었거나 없어졌습니다.</translation>
    </message>
    <message>
        <source>The record&apos;s head cannot be read.</source>
        <translation>기록의 머리 정보를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} had {1} {2} and has {3}.</source>
        <translation>{0}: {2}, 당시 {1}, 현재 {3}.</translation>
    </message>
    <message>
        <source>The collection {0} is gone.</source>
        <translation>컬렉션 {0}이(가) 없어졌습니다.</translation>
    </message>
    <message>
        <source>The collection {0} is new.</source>
        <translation>컬렉션 {0}이(가) 새로 생겼습니다.</translation>
    </message>
    <message>
        <source>{0} is made of other folders.</source>
        <translation>{0}의 폴더 구성이 다릅니다.</translation>
    </message>
    <message>
        <source>{0} has the same size but another content.</source>
        <translation>{0}의 크기는 같지만 내용이 다릅니다.</translation>
    </message>
    <message>
        <source>{0} was refreshed again, on {1}.</source>
        <translation>{0}을(를) {1}에 다시 새로 고쳤습니다.</translation>
    </message>
    <message>
        <source>The program was {0} and is {1}.</source>
        <translation>프로그램: 당시 {0}, 현재 {1}.</translation>
    </message>
    <message>
        <source>The model was {0} and is {1} ({2}).</source>
        <translation>모델: 당시 {0}, 현재 {1}({2}).</translation>
    </message>
    <message>
        <source>The model ran on {0} and runs on {1}.</source>
        <translation>모델 실행 장치: 당시 {0}, 현재 {1}.</translation>
    </message>
    <message>
        <source>The manifest of the model {0} is another.</source>
        <translation>모델 {0}의 매니페스트가 다릅니다.</translation>
    </message>
    <message>
        <source>{0} hits are called {1}, and the record does not tell which is which.</source>
        <translation>결과 {0}건의 이름이 {1}(으)로 같아, 기록만으로는 어느 것인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What was said of “{0}” stands alone: the record does not tell which of the designs of that name was meant.</source>
        <translation>“{0}”에 대한 기재는 따로 둡니다. 같은 이름의 디자인 가운데 어느 것인지 기록에 없습니다.</translation>
    </message>
    <message>
        <source>The program {0} has other source files than it had.</source>
        <translation>프로그램 {0}의 소스 파일이 당시와 다릅니다.</translation>
    </message>
    <message>
        <source>The ranking is the same, byte for byte.</source>
        <translation>순위가 바이트 단위까지 같습니다.</translation>
    </message>
    <message>
        <source>Program, model and collections are the same as then.</source>
        <translation>프로그램, 모델, 컬렉션이 당시와 같습니다.</translation>
    </message>
    <message>
        <source>{0} no longer found: {1}.</source>
        <translation>{0}건을 더 이상 찾지 못함: {1}.</translation>
    </message>
    <message>
        <source>{0} found that were not: {1}.</source>
        <translation>{0}건이 새로 나옴: {1}.</translation>
    </message>
    <message>
        <source>The order differs from place {0} on: {1} is at place {2} now.</source>
        <translation>{0}위부터 순서가 다릅니다. {1}은(는) 현재 {2}위입니다.</translation>
    </message>
    <message>
        <source>Scores differ by up to {0}.</source>
        <translation>점수 차이는 최대 {0}입니다.</translation>
    </message>
    <message>
        <source>{0} could not be searched then.</source>
        <translation>{0}은(는) 당시 검색할 수 없었습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be searched now.</source>
        <translation>{0}은(는) 지금 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>Searched were {0} figures, now {1}.</source>
        <translation>검색 대상 도면: 당시 {0}개, 현재 {1}개.</translation>
    </message>
    <message>
        <source>Only details of the hits differ (bibliography, places of files).</source>
        <translation>결과의 세부 사항(서지, 파일 위치)만 다릅니다.</translation>
    </message>
    <message>
        <source>Editing makes another picture of figure {0} of the query.</source>
        <translation>편집하면 검색 도면 {0}의 이미지가 달라집니다.</translation>
    </message>
    <message>
        <source>A ranking of the record is not the one that was logged.</source>
        <translation>기록의 순위가 당시 기록된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>There is a search session named {0} already. Open that one.</source>
        <translation>{0}(이)라는 검색 세션이 이미 있습니다. 그 세션을 여십시오.</translation>
    </message>
    <message>
        <source>A search session needs a name.</source>
        <translation>검색 세션에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Sign with your initials.</source>
        <translation>서명 약자로 서명하십시오.</translation>
    </message>
    <message>
        <source>A search session cannot be merged with itself.</source>
        <translation>검색 세션을 자기 자신과 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The search session in {0} is open in another window.</source>
        <translation>{0}의 검색 세션이 다른 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>The search session {0} is closed. Open it again.</source>
        <translation>검색 세션 {0}이(가) 닫혀 있습니다. 다시 여십시오.</translation>
    </message>
    <message>
        <source>{0} UTC: an entry that was being written when the program stopped ({1} bytes) was lost; all earlier ones are whole.</source>
        <translation>{0} UTC: 프로그램이 멈출 때 쓰던 항목({1}바이트)이 없어졌습니다. 그 앞의 항목은 모두 온전합니다.</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again.</source>
        <translation>{0}이(가) 없습니다. 프로그램을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again to write a PDF.</source>
        <translation>{0}이(가) 없습니다. PDF를 쓰려면 프로그램을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>{0}: a report is one of {1}.</source>
        <translation>{0}: 보고서 형식은 {1} 중 하나입니다.</translation>
    </message>
    <message>
        <source>Another program is building {0} now. It can be searched meanwhile; refresh it when that is done.</source>
        <translation>다른 프로그램이 지금 {0}을(를) 만들고 있습니다. 그동안에도 검색할 수 있습니다. 끝나면 새로 고치십시오.</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be written: {1}.</source>
        <translation>카탈로그 {0}에 쓰지 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. What was read before is kept. Free some space, then refresh again.</source>
        <translation>디스크가 가득 차 {0}에 쓰지 못했습니다. 그전에 읽은 것은 남아 있습니다. 공간을 비우고 다시 새로 고치십시오.</translation>
    </message>
    <message>
        <source>{0} is missing. Build the collection again.</source>
        <translation>{0}이(가) 없습니다. 컬렉션을 다시 만드십시오.</translation>
    </message>
    <message>
        <source>The catalogue {0} was written by a newer version of this program. Update the program to use this collection.</source>
        <translation>카탈로그 {0}은(는) 이 프로그램의 더 새로운 버전으로 작성되었습니다. 이 컬렉션을 쓰려면 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged and cannot be used: {1}. Build the collection anew: its folders are read again, and your records keep what you judged.</source>
        <translation>카탈로그 {0}이(가) 손상되어 쓸 수 없습니다: {1}. 컬렉션을 다시 만드십시오. 폴더를 다시 읽으며, 판단한 내용은 기록에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The catalogue {0} is locked by another program. Close that program, then try again.</source>
        <translation>카탈로그 {0}을(를) 다른 프로그램이 잠갔습니다. 그 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The catalogue {0} cannot be read: {1}. Check the drive, and that you may read and write its folder.</source>
        <translation>카탈로그 {0}을(를) 읽을 수 없습니다: {1}. 드라이브와, 그 폴더를 읽고 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}. It can be searched.</source>
        <translation>{0}을(를) 변경할 수 없습니다: {1}. 검색은 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Which folders {0} is made of is not known any more. Name them.</source>
        <translation>{0}이(가) 어느 폴더로 이루어졌는지 더 이상 알 수 없습니다. 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>{0} cannot be reached now, so nothing is built anew without it. Connect the drive or share, then try again.</source>
        <translation>지금 {0}에 접근할 수 없어, 이것 없이는 다시 만들지 않습니다. 드라이브나 공유 폴더를 연결하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not as it was written (its seal differs). Install the model again.</source>
        <translation>모델의 {0}이(가) 작성된 그대로가 아닙니다(봉인이 다름). 모델을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>There is no model in {0}. Install the program again.</source>
        <translation>{0}에 모델이 없습니다. 프로그램을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The model {0} is not the one its manifest describes (its sha256 differs). Install it again.</source>
        <translation>모델 {0}이(가) 매니페스트의 설명과 다릅니다(sha256이 다름). 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>{0} holds no model: {1} is missing.</source>
        <translation>{0}에 모델이 없습니다. {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} cannot be read: {1}.</source>
        <translation>모델의 {0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer version of this program.</source>
        <translation>{0}의 모델에는 이 프로그램의 더 새로운 버전이 필요합니다.</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not a manifest ({1}).</source>
        <translation>모델의 {0}은(는) 매니페스트가 아닙니다({1}).</translation>
    </message>
    <message>
        <source>The model in {0} gives vectors that are not of length 1.</source>
        <translation>{0}의 모델이 길이가 1이 아닌 벡터를 내놓습니다.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}.</source>
        <translation>모델 {0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded: {1}.</source>
        <translation>{0}의 모델을 불러올 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} does not do what its manifest says: {1}.</source>
        <translation>{0}의 모델이 매니페스트대로 작동하지 않습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}).</source>
        <translation>{0}을(를) 사용하지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>The CPU is used.</source>
        <translation>CPU를 사용합니다.</translation>
    </message>
    <message>
        <source>The query has no figure. Drop, paste or sketch one.</source>
        <translation>검색할 도면이 없습니다. 도면을 놓거나 붙여넣거나 스케치하십시오.</translation>
    </message>
    <message>
        <source>Of the lines that set the claimed drawing apart from the prior art, the accused drawing has {0}.</source>
        <translation>등록디자인 도면을 공지디자인과 구별하는 선 가운데 침해 혐의 도면에 있는 것은 {0}입니다.</translation>
    </message>
    <message>
        <source>No line sets the claimed drawing apart from the prior art.</source>
        <translation>등록디자인 도면을 공지디자인과 구별하는 선이 없습니다.</translation>
    </message>
    <message>
        <source>The table {0} cannot be read now ({1}). What it said before is kept; put it back, or take it out of the collection.</source>
        <translation>표 {0}을(를) 지금 읽을 수 없습니다({1}). 전에 읽은 내용은 남아 있습니다. 되돌려 놓거나 컬렉션에서 빼십시오.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used, and its sheets are.</source>
        <translation>XML이 손상되었거나 불완전합니다. 읽을 수 있었던 부분과 도면을 사용합니다.</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used.</source>
        <translation>XML이 손상되었거나 불완전합니다. 읽을 수 있었던 부분을 사용합니다.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name.</source>
        <translation>{0}을(를) 읽을 수 없습니다: {1}. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>{0} has no column called {1}. Its columns are: {2}.</source>
        <translation>{0}에 {1}(이)라는 열이 없습니다. 있는 열: {2}.</translation>
    </message>
    <message>
        <source>{0} is no table. Save it as CSV, TSV or XLSX.</source>
        <translation>{0}은(는) 표가 아닙니다. CSV, TSV, XLSX로 저장하십시오.</translation>
    </message>
    <message>
        <source>{0} is nothing that a column can mean. Columns mean: {1}.</source>
        <translation>{0}은(는) 열의 뜻이 될 수 없습니다. 열이 뜻할 수 있는 것: {1}.</translation>
    </message>
    <message>
        <source>One of its documents is damaged or incomplete.</source>
        <translation>문헌 1건이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>{0} of its documents are damaged or incomplete.</source>
        <translation>문헌 {0}건이 손상되었거나 불완전합니다.</translation>
    </message>
    <message>
        <source>Index the drawings it is about as well, or say what its columns mean.</source>
        <translation>이 표가 다루는 도면도 색인하거나, 열이 뜻하는 것을 지정하십시오.</translation>
    </message>
    <message>
        <source>Index the folder that holds the drawings in the same collection.</source>
        <translation>도면이 든 폴더를 같은 컬렉션에 색인하십시오.</translation>
    </message>
    <message>
        <source>It has no line about any document.</source>
        <translation>문헌에 관한 행이 없습니다.</translation>
    </message>
    <message>
        <source>It is not known which column has the documents&apos; numbers or files.</source>
        <translation>어느 열에 문헌의 번호나 파일이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No drawing of the design that it describes is indexed here.</source>
        <translation>여기에 적힌 디자인의 도면이 색인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No drawing of any of the {0} designs that it describes is indexed here.</source>
        <translation>여기에 적힌 디자인 {0}건의 도면이 하나도 색인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{0} of its dates and classes are not understood.</source>
        <translation>날짜와 분류 {0}개를 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} of its {1} lines fit no drawing here: {2}.</source>
        <translation>행 {1}개 중 {0}개에 맞는 도면이 여기에 없습니다: {2}.</translation>
    </message>
    <message>
        <source>It is an XML file without any design in it.</source>
        <translation>디자인이 들어 있지 않은 XML 파일입니다.</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>XLSX나 CSV로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Save the sheet with the documents as CSV.</source>
        <translation>문헌이 있는 시트를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({0}: {1}).</source>
        <translation>통합 문서를 읽을 수 없습니다({0}: {1}).</translation>
    </message>
    <message>
        <source>The workbook is damaged, locked with a password, or none.</source>
        <translation>통합 문서가 손상되었거나 암호로 잠겨 있거나, 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than can be read.</source>
        <translation>압축을 풀면 통합 문서가 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It could not be unpacked into {0} ({1}).</source>
        <translation>{0}에 압축을 풀지 못했습니다({1}).</translation>
    </message>
    <message>
        <source>Free some space there, or unpack it into a folder yourself.</source>
        <translation>그곳의 공간을 비우거나, 직접 폴더에 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>It would unpack to more than {0} MB.</source>
        <translation>압축을 풀면 {0} MB를 넘습니다.</translation>
    </message>
    <message>
        <source>If it is genuine, unpack it into a folder.</source>
        <translation>올바른 파일이라면 폴더에 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>Looking through it takes more memory than a file is allowed.</source>
        <translation>훑어보는 데 파일 하나에 허용된 것보다 많은 메모리가 듭니다.</translation>
    </message>
    <message>
        <source>Its name reads like a place inside an archive, because of its &quot;!&quot;.</source>
        <translation>이름에 &quot;!&quot;가 있어 압축 파일 안의 위치처럼 읽힙니다.</translation>
    </message>
    <message>
        <source>It is a document without drawings that can be read.</source>
        <translation>읽을 수 있는 도면이 없는 문서입니다.</translation>
    </message>
    <message>
        <source>If it shows drawings, save it as PDF.</source>
        <translation>도면이 있으면 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>{0} more files in it have the same problem.</source>
        <translation>안에 든 파일 {0}개에도 같은 문제가 있습니다.</translation>
    </message>
    <message>
        <source>It is a drawing or model of a CAD program, which is not read.</source>
        <translation>읽지 않는 CAD 프로그램의 도면 또는 모델입니다.</translation>
    </message>
    <message>
        <source>Save its views from there as PDF, PNG or TIFF.</source>
        <translation>그 프로그램에서 각 방향의 도면을 PDF, PNG, TIFF로 저장하십시오.</translation>
    </message>
    <message>
        <source>It is a drawing of a program whose files are not read.</source>
        <translation>파일을 읽지 않는 프로그램의 그림입니다.</translation>
    </message>
    <message>
        <source>Save it from there as PDF, PNG, TIFF or SVG.</source>
        <translation>그 프로그램에서 PDF, PNG, TIFF, SVG로 저장하십시오.</translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not read.</source>
        <translation>읽지 않는 종류의 압축 파일입니다.</translation>
    </message>
    <message>
        <source>Unpack it, or pack it anew as ZIP.</source>
        <translation>압축을 풀거나 ZIP으로 다시 압축하십시오.</translation>
    </message>
    <message>
        <source>It is a document of a kind that is not read.</source>
        <translation>읽지 않는 종류의 문서입니다.</translation>
    </message>
    <message>
        <source>It is a mail, and what is attached to it is not read.</source>
        <translation>메일이며, 첨부된 것은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>If drawings are attached to it, save them as files.</source>
        <translation>도면이 첨부되어 있으면 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>It is a file of a kind that is not known.</source>
        <translation>알 수 없는 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>If it shows drawings, save them as PDF, TIFF or PNG.</source>
        <translation>도면이 있으면 PDF, TIFF, PNG로 저장하십시오.</translation>
    </message>
    <message>
        <source>It is an archive by its content, but its name does not say so.</source>
        <translation>내용은 압축 파일이지만 이름으로는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Give it a name that ends with .zip, .tar or .7z, whichever it is.</source>
        <translation>종류에 맞게 .zip, .tar 또는 .7z로 끝나는 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>The archive is incomplete: its end is missing. What could be found in it is used.</source>
        <translation>압축 파일의 끝부분이 없어 불완전합니다. 찾을 수 있었던 것을 사용합니다.</translation>
    </message>
    <message>
        <source>The archive is damaged: some of its entries cannot be read. The others are used.</source>
        <translation>압축 파일이 손상되어 일부를 읽을 수 없습니다. 나머지는 사용합니다.</translation>
    </message>
    <message>
        <source>The archive holds more than {0} files; the others are left out.</source>
        <translation>압축 파일에 파일이 {0}개 넘게 있습니다. 나머지는 제외합니다.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>나누십시오.</translation>
    </message>
    <message>
        <source>Its path leads out of its archive, so it is left out.</source>
        <translation>경로가 압축 파일 밖으로 이어지므로 제외합니다.</translation>
    </message>
    <message>
        <source>If it is wanted, unpack it into a folder.</source>
        <translation>필요하면 폴더에 압축을 푸십시오.</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; only the last one is used.</source>
        <translation>압축 파일에 이름이 같은 파일이 여럿 있습니다. 마지막 것만 사용합니다.</translation>
    </message>
    <message>
        <source>Unpack it, give them names of their own, and pack them again.</source>
        <translation>압축을 풀어 서로 다른 이름을 붙이고 다시 압축하십시오.</translation>
    </message>
    <message>
        <source>What the archive says of its size or place cannot be true.</source>
        <translation>압축 파일에 적힌 크기나 위치가 맞을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>일반 파일이 아니라 파이프, 소켓 또는 장치입니다.</translation>
    </message>
    <message>
        <source>Leave it out of the folder.</source>
        <translation>폴더에서 빼십시오.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>읽을 수 없는 방식으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>Unpack the archive into a folder.</source>
        <translation>압축을 폴더에 푸십시오.</translation>
    </message>
    <message>
        <source>It is stored in pieces (sparse).</source>
        <translation>조각으로 저장되어 있습니다(스파스 파일).</translation>
    </message>
    <message>
        <source>The system ended the process that read it: most likely, memory ran out.</source>
        <translation>시스템이 파일을 읽던 프로세스를 끝냈습니다. 메모리가 모자랐을 가능성이 큽니다.</translation>
    </message>
    <message>
        <source>Close other programs, then have it tried again.</source>
        <translation>다른 프로그램을 닫고 다시 시도하게 하십시오.</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (method {0} of the ZIP format).</source>
        <translation>읽을 수 없는 방식으로 압축되어 있습니다(ZIP 형식의 방식 {0}).</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read. Name the one it is now.</source>
        <translation>{0}은(는) 읽을 수 있는 폴더가 아닙니다. 지금의 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>{0} is part of the collection already, with files of its own. Take {1} out instead.</source>
        <translation>{0}은(는) 이미 자체 파일과 함께 컬렉션에 있습니다. 대신 {1}을(를) 빼십시오.</translation>
    </message>
    <message>
        <source>The name of {0} is not valid text, so it cannot be kept. Rename the folder, or one of those it lies in.</source>
        <translation>{0}의 이름이 올바른 문자열이 아니어서 저장할 수 없습니다. 이 폴더나 이를 담은 폴더의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>This user has no home folder. Set {0} to a folder for what the program keeps.</source>
        <translation>이 사용자에게는 홈 폴더가 없습니다. {0}에 프로그램이 자료를 보관할 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>What was read of it could not be kept ({0}: {1}).</source>
        <translation>읽은 내용을 저장하지 못했습니다({0}: {1}).</translation>
    </message>
    <message>
        <source>{0}: {1} of the {2} files indexed from it are not there any more. Nothing of them is removed yet: put them back or connect the drive; or, if this is meant, refresh with --accept-missing.</source>
        <translation>{0}: 여기에서 색인한 파일 {2}개 중 {1}개가 더 이상 없습니다. 아직 아무것도 지우지 않았습니다. 되돌려 놓거나 드라이브를 연결하십시오. 의도한 것이라면 --accept-missing으로 새로 고치십시오.</translation>
    </message>
    <message>
        <source>{0} holds files that were indexed from {1}, which is not there any more: {2} of {3}. They are not read again. If the folder has moved, say so: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;; if both are wanted, refresh with --accept-moved.</source>
        <translation>{0}에는 더 이상 없는 {1}에서 색인한 파일이 있습니다({3}개 중 {2}개). 다시 읽지 않습니다. 폴더가 옮겨졌다면 알려 주십시오: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;. 둘 다 필요하면 --accept-moved로 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Not all of its files are read yet.</source>
        <translation>아직 모든 파일을 읽지는 않았습니다.</translation>
    </message>
    <message>
        <source>Refresh again, if that is not going on.</source>
        <translation>진행 중이 아니라면 다시 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Several files are called so; only the last one is used.</source>
        <translation>이름이 같은 파일이 여럿 있습니다. 마지막 것만 사용합니다.</translation>
    </message>
    <message>
        <source>Give them names of their own.</source>
        <translation>서로 다른 이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 외 {1}건</translation>
    </message>
    <message>
        <source>Pages {0}: {1}</source>
        <translation>{0}쪽: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>{0}쪽: {1}</translation>
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
        <source>Tags, with commas between them</source>
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
        <source>Pressed: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes pressed; a click overrules it.</source>
        <translation>눌림: 선의 배치로 보아 스케치로 검색합니다. 스케치처럼 보이는 이미지는 눌린 상태로 들어오며, 클릭하면 바뀝니다.</translation>
    </message>
    <message>
        <source>No figure was found on this sheet.</source>
        <translation>이 면에서 도면을 찾지 못했습니다.</translation>
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
    <message>
        <source>The picture could not be kept: the disk may be full.</source>
        <translation>이미지를 저장하지 못했습니다. 디스크가 가득 찼을 수 있습니다.</translation>
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
    <name>Fit</name>
    <message>
        <source>the drawings coincide</source>
        <translation>도면이 일치함</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>잘 맞음</translation>
    </message>
    <message>
        <source>fits in most parts</source>
        <translation>대부분 맞음</translation>
    </message>
    <message>
        <source>fits in some parts</source>
        <translation>일부 맞음</translation>
    </message>
    <message>
        <source>no real fit: laid on each other by size and place</source>
        <translation>맞지 않음: 크기와 위치로 겹침</translation>
    </message>
    <message>
        <source>points that match</source>
        <translation>일치하는 점</translation>
    </message>
    <message>
        <source>the whole shape</source>
        <translation>전체 형상</translation>
    </message>
    <message>
        <source>size and place only</source>
        <translation>크기와 위치만</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>직접 맞춤</translation>
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
        <source>Closest prior art</source>
        <translation>가장 가까운 공지디자인</translation>
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
        <source>“{0}” is too large to be a sketch.</source>
        <translation>“{0}”은(는) 너무 커서 스케치로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>“{0}”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}</source>
        <translation>“{0}”에 쓸 수 없습니다: {1}</translation>
    </message>
    <message>
        <source>Sketch in a large window</source>
        <translation>큰 창에서 스케치</translation>
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
        <source>Sketch</source>
        <translation>스케치</translation>
    </message>
    <message>
        <source>Back to the small sketch</source>
        <translation>작은 스케치로 돌아가기</translation>
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
        <translation>도면 전체 면으로 검색</translation>
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
</TS>
