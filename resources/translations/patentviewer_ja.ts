<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About patentviewer</source>
        <translation>patentviewerについて</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Finds similar design-patent drawings on this machine.</source>
        <translation>このコンピューター上で類似する意匠図面を探します。</translation>
    </message>
    <message>
        <source>It opens no network connection: no account, no upload, no update check, no telemetry. Drawings, queries and notes stay on this machine.</source>
        <translation>ネットワーク接続は一切行いません。アカウント、アップロード、更新確認、利用状況の送信はありません。図面、検索、メモはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>比較要素</translation>
    </message>
    <message>
        <source>{0} figures in {1} collections</source>
        <translation>{1} 個のコレクションに {0} 図</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>{0} figures in 1 collection</source>
        <translation>1 個のコレクションに {0} 図</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find any action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called “{0}”.</source>
        <translation>「{0}」という操作はありません。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open drawings…</source>
        <translation>図面を開く…</translation>
    </message>
    <message>
        <source>Paste as query</source>
        <translation>検索図として貼り付け</translation>
    </message>
    <message>
        <source>Index a folder…</source>
        <translation>フォルダーを索引化…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>サンプルコレクションを試す</translation>
    </message>
    <message>
        <source>Find any action…</source>
        <translation>操作を検索…</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>検索へ</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>比較へ</translation>
    </message>
    <message>
        <source>Go to collections</source>
        <translation>コレクションへ</translation>
    </message>
    <message>
        <source>Go to records</source>
        <translation>記録へ</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>About patentviewer</source>
        <translation>patentviewerについて</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>検索図を消去</translation>
    </message>
    <message>
        <source>Search all figures together</source>
        <translation>すべての図でまとめて検索</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>範囲を切り抜く</translation>
    </message>
    <message>
        <source>Mask a region out</source>
        <translation>範囲を除外</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>図を左右反転</translation>
    </message>
    <message>
        <source>Rotate the figure</source>
        <translation>図を回転</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>図面全体で検索</translation>
    </message>
    <message>
        <source>Draw on this figure</source>
        <translation>この図の上に描く</translation>
    </message>
    <message>
        <source>New sketch</source>
        <translation>新しいスケッチ</translation>
    </message>
    <message>
        <source>Open a sketch…</source>
        <translation>スケッチを開く…</translation>
    </message>
    <message>
        <source>Save the sketch…</source>
        <translation>スケッチを保存…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>折れ線</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>線を消す</translation>
    </message>
    <message>
        <source>Erase an area</source>
        <translation>範囲を消す</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>対称軸</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>太く</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>細く</translation>
    </message>
    <message>
        <source>Show the drawing underneath</source>
        <translation>下の図面を表示</translation>
    </message>
    <message>
        <source>Clear the sketch</source>
        <translation>スケッチを消去</translation>
    </message>
    <message>
        <source>Compare with the query</source>
        <translation>検索図と比較</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>拡大して見る</translation>
    </message>
    <message>
        <source>Mark as relevant</source>
        <translation>関連ありとする</translation>
    </message>
    <message>
        <source>Mark as not relevant</source>
        <translation>関連なしとする</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>保留とする</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Use as query</source>
        <translation>検索図として使う</translation>
    </message>
    <message>
        <source>Show as closest prior art</source>
        <translation>最も近い先行意匠として表示</translation>
    </message>
    <message>
        <source>Show those nearly the same, or fold them</source>
        <translation>ほぼ同じものを表示／まとめる</translation>
    </message>
    <message>
        <source>More like the relevant ones</source>
        <translation>関連ありに似たものを増やす</translation>
    </message>
    <message>
        <source>Only designs of this applicant</source>
        <translation>この出願人の意匠のみ</translation>
    </message>
    <message>
        <source>Show less similar designs</source>
        <translation>類似度の低い意匠も表示</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>結果を絞り込む</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>セッションの履歴</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべての絞り込みを解除</translation>
    </message>
    <message>
        <source>Hide designs already seen</source>
        <translation>確認済みの意匠を隠す</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>保存先フォルダーを開く</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Overlay in two inks</source>
        <translation>二色で重ねる</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交互表示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>透かし重ね</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Correspondences</source>
        <translation>対応点</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Mirror the hit</source>
        <translation>結果を左右反転</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>拡大と移動を連動</translation>
    </message>
    <message>
        <source>Third pane: closest prior art</source>
        <translation>第三の枠：最も近い先行意匠</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Pointer: move the drawing, choose a note</source>
        <translation>ポインター：図面の移動、注釈の選択</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ものさし</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>引き出し線</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mark the hit as relevant</source>
        <translation>結果を「関連あり」にする</translation>
    </message>
    <message>
        <source>Mark the hit as unsure</source>
        <translation>結果を「保留」にする</translation>
    </message>
    <message>
        <source>Mark the hit as not relevant</source>
        <translation>結果を「関連なし」にする</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>比較を画像としてコピー</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>比較を印刷…</translation>
    </message>
    <message>
        <source>Keep this comparison in the record</source>
        <translation>この比較を記録に残す</translation>
    </message>
    <message>
        <source>Refresh all collections</source>
        <translation>すべてのコレクションを更新</translation>
    </message>
    <message>
        <source>Forget the recent queries</source>
        <translation>最近の検索を消去</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>reading, embedding, title pages</source>
        <translation>読み取り、特徴抽出、表紙</translation>
    </message>
    <message>
        <source>learning from the collection</source>
        <translation>コレクションから学習</translation>
    </message>
    <message>
        <source>forgetting what was learned</source>
        <translation>学習内容の取り消し</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>What is being done in the background</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
</context>
<context>
    <name>AnnotatedView</name>
    <message>
        <source>Text on the drawing</source>
        <translation>図面上の文字</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>文字を入力して Enter</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Shape against rendering</source>
        <translation>形状と描き方の比重</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>描き方</translation>
    </message>
    <message>
        <source>Left: outline and form count. Right: how it is drawn. A double click goes back to the model&apos;s own balance.</source>
        <translation>左：輪郭と形状を重視。右：描き方を重視。ダブルクリックでモデル本来の配分に戻ります。</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Find a class by its name or number…</source>
        <translation>名称または番号で分類を検索…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>分類を検索</translation>
    </message>
    <message>
        <source>Like the query’s: {0}</source>
        <translation>検索図と同じ分類：{0}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Embed again</source>
        <translation>再処理</translation>
    </message>
    <message>
        <source>The model has changed since {0} was indexed. Embed it again, so that all of it can be searched.</source>
        <translation>{0} の索引作成後にモデルが変わりました。すべてを検索できるように、再処理してください。</translation>
    </message>
    <message>
        <source>Choose a folder to index</source>
        <translation>索引化するフォルダーを選択</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>意匠</translation>
    </message>
    <message>
        <source>Delete the collection “{0}”?</source>
        <translation>コレクション「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>It stays on the office&apos;s server, and is not searched from here.</source>
        <translation>庁内サーバーにはそのまま残り、ここからは検索しなくなります。</translation>
    </message>
    <message>
        <source>Its index is deleted. The folders and their files are not touched.</source>
        <translation>索引が削除されます。フォルダーとファイルには触れません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take “{0}” out of “{1}”?</source>
        <translation>「{0}」を「{1}」から外しますか？</translation>
    </message>
    <message>
        <source>Its figures can no longer be found. The folder itself is not touched.</source>
        <translation>その図は検索されなくなります。フォルダー自体には触れません。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} の進捗</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>最終更新：{0}</translation>
    </message>
    <message>
        <source>Not read to its end yet</source>
        <translation>まだ最後まで読み込まれていません</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>モデル {0}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>問題 {0} 件</translation>
    </message>
    <message>
        <source>On an office&apos;s server: {0}. What a search sends there are numbers.</source>
        <translation>庁内サーバー上：{0}。検索で送られるのは数値だけです。</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>表 1 件</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>表 {0} 件</translation>
    </message>
    <message>
        <source>It cannot be searched now</source>
        <translation>現在は検索できません</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>索引はまだありません</translation>
    </message>
    <message>
        <source>No drawings were found in its folders</source>
        <translation>フォルダーに図面が見つかりませんでした</translation>
    </message>
    <message>
        <source>cannot be changed where it lies</source>
        <translation>この場所では変更できません</translation>
    </message>
    <message>
        <source>The last refresh was stopped. Refresh to go on.</source>
        <translation>前回の更新は中断されました。続けるには更新してください。</translation>
    </message>
    <message>
        <source>The last refresh was stopped: {0} files are left. Refresh to go on.</source>
        <translation>前回の更新は中断されました。残り {0} 個のファイルがあります。続けるには更新してください。</translation>
    </message>
    <message>
        <source>The last refresh was stopped: 1 file is left. Refresh to go on.</source>
        <translation>前回の更新は中断されました。残り 1 個のファイルがあります。続けるには更新してください。</translation>
    </message>
    <message>
        <source>Files read by an earlier version of this program: {0}. Refreshing reads them again, and better.</source>
        <translation>以前のバージョンのプログラムで読み取られたファイル：{0} 件。更新すると、より良い方法で読み直されます。</translation>
    </message>
    <message>
        <source>Waits until the collection before it is done</source>
        <translation>前のコレクションの完了を待っています</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Paused. What is done is searchable.</source>
        <translation>一時停止中。完了した分は検索できます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>再処理</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Read its folders again; records keep what you judged</source>
        <translation>フォルダーをもう一度読み込みます。判定の内容は記録に残ります</translation>
    </message>
    <message>
        <source>What its tables say of its documents</source>
        <translation>表に記された文献の情報</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>{0} のその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Use it no more…</source>
        <translation>使用をやめる…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>表を追加…</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>{0} を外す</translation>
    </message>
    <message>
        <source>Embed all figures again</source>
        <translation>すべての図を再処理</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>コレクションを削除…</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{1} 図のうち {0} 図が検索可能</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>意匠 1 件</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>意匠 {0} 件</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} ファイル</translation>
    </message>
    <message>
        <source>Another model embedded these figures. Embed them again, so that all of them can be searched.</source>
        <translation>これらの図は別のモデルで処理されています。すべてを検索できるように、再処理してください。</translation>
    </message>
    <message>
        <source>Learn from its classes</source>
        <translation>分類から学習</translation>
    </message>
    <message>
        <source>Rank by the model alone</source>
        <translation>モデルのみで順位付け</translation>
    </message>
    <message>
        <source>Learned from {0} documents; same class among ten: {1} to {2}</source>
        <translation>{0} 件の文献から学習。上位 10 件中の同一分類：{1} から {2}</translation>
    </message>
    <message>
        <source>{0}. That is no better: the model alone ranks.</source>
        <translation>{0}。改善しないため、モデルのみで順位付けします。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Index a folder…</source>
        <translation>フォルダーを索引化…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>すべて更新</translation>
    </message>
    <message>
        <source>Office&apos;s collections…</source>
        <translation>庁内コレクション…</translation>
    </message>
    <message>
        <source>Use collections that lie on an office&apos;s server</source>
        <translation>庁内サーバーにあるコレクションを使う</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>サンプルコレクションを試す</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>まだ索引がありません</translation>
    </message>
    <message>
        <source>Choose a folder of prior designs: PDFs, scans or office bulk data. They are read where they lie, and nothing leaves this machine.</source>
        <translation>先行意匠のフォルダーを選んでください。PDF、スキャン画像、特許庁の一括データに対応します。ファイルはその場で読み取られ、このコンピューターから出ることはありません。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Figure that matched</source>
        <translation>一致した図</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>出願日</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先日</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>ロカルノ分類</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>米国分類</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>出願人</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>ほぼ同一</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Show another figure</source>
        <translation>別の図を表示</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>この枠を閉じる</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Drawn on {0} {1}</source>
        <translation>{0} {1} への書き込み</translation>
    </message>
    <message>
        <source>Views paired by hand</source>
        <translation>図を手動で組み合わせ</translation>
    </message>
    <message>
        <source>Hit moved by hand</source>
        <translation>結果を手動で移動</translation>
    </message>
    <message>
        <source>This document has no figure to show.</source>
        <translation>この文献には表示できる図がありません。</translation>
    </message>
    <message>
        <source>The query has no figure of this view.</source>
        <translation>検索図にこの向きの図はありません。</translation>
    </message>
    <message>
        <source>The hit has no figure of this view.</source>
        <translation>結果にこの向きの図はありません。</translation>
    </message>
    <message>
        <source>The file cannot be reached: its small picture is shown.</source>
        <translation>ファイルに接続できないため、縮小画像を表示しています。</translation>
    </message>
    <message>
        <source>Laying the drawings on each other…</source>
        <translation>図面を重ね合わせています…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>This could not be worked out; the log says why.</source>
        <translation>計算できませんでした。理由はログにあります。</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大縮小</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並列</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交互表示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>透かし重ね</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>対応点</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>ポインター</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ものさし</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>引き出し線</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>In</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison stands in the record.</source>
        <translation>比較を記録に残しました。</translation>
    </message>
    <message>
        <source>Comparison left out</source>
        <translation>比較の除外</translation>
    </message>
    <message>
        <source>The comparison is left out of the report; Ctrl+Z takes it back.</source>
        <translation>比較を報告書から除外しました。Ctrl+Zで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Granted before</source>
        <translation>これより前に登録</translation>
    </message>
    <message>
        <source>Granted from</source>
        <translation>これ以降に登録</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Tags, with commas</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>記録用のメモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>順位の理由</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>出願日</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先日</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>ロカルノ分類</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>米国分類</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>出願人</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>見つけた図</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>ほぼ同一</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The very design</source>
        <translation>同一の意匠</translation>
    </message>
    <message>
        <source>Read by machine from the printed title page: letters may be mistaken.</source>
        <translation>印刷された表紙から機械で読み取ったものです。文字に誤りがある場合があります。</translation>
    </message>
    <message>
        <source>By its class</source>
        <translation>分類による加減</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. What you were doing may not have worked; everything that was kept is unharmed.</source>
        <translation>予期しないエラーが発生しました。直前の操作は完了していない可能性がありますが、保存済みのデータは無事です。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>エラー報告を表示</translation>
    </message>
    <message>
        <source>The previous run ended unexpectedly</source>
        <translation>前回は予期せず終了しました</translation>
    </message>
    <message>
        <source>What was kept until then is still there.</source>
        <translation>それまでに保存された内容は残っています。</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time.</source>
        <translation>前回は正常に終了しませんでした。</translation>
    </message>
</context>
<context>
    <name>DrawingQuery</name>
    <message>
        <source>{0} of {1} files</source>
        <translation>{1} ファイル中 {0} 件</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>読み取ったままの図</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>図を反転</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>範囲を切り抜く</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>図を回転</translation>
    </message>
    <message>
        <source>Leave parts out of the figure</source>
        <translation>図の一部を除外</translation>
    </message>
    <message>
        <source>Reading it failed; the log says why.</source>
        <translation>読み取れませんでした。理由はログにあります。</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Ticked: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes ticked; a click overrules it.</source>
        <translation>チェックを入れると、スケッチとして線の配置で検索します。スケッチに見える画像には最初からチェックが入ります。クリックで変更できます。</translation>
    </message>
</context>
<context>
    <name>DropLight</name>
    <message>
        <source>Draw over this drawing</source>
        <translation>この図面の上に描く</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Search with “{0}”</source>
        <translation>「{0}」で検索</translation>
    </message>
    <message>
        <source>Search with this picture</source>
        <translation>この画像で検索</translation>
    </message>
    <message>
        <source>This program does not go online: save the picture first, then drop the file</source>
        <translation>このプログラムはネットワークに接続しません。先に画像を保存し、そのファイルをドロップしてください</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Index the drawings in {0}</source>
        <translation>{0} の図面を索引化</translation>
    </message>
    <message>
        <source>Search with %n files, as views of one design</source>
        <translation>%n 個のファイルを一つの意匠の図として検索</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>照明器具</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>マグカップ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Or start from:</source>
        <translation>または次から始める：</translation>
    </message>
    <message>
        <source>Start from an example: {0}</source>
        <translation>例から始める：{0}</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>The figure that is searched</source>
        <translation>検索に使う図</translation>
    </message>
    <message numerus="yes">
        <source>Leave out broken lines (%n found)</source>
        <translation>
            <numerusform>破線を除外（%n 本）</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken lines show what is not claimed. Click one to leave only that out.</source>
        <translation>破線は権利を求めない部分です。クリックするとその線だけを除外します。</translation>
    </message>
    <message>
        <source>Turn by degrees</source>
        <translation>角度を指定して回転</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>読み取ったままの図</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the title</source>
        <translation>名称に含む語</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべての絞り込みを解除</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>名称：{0}</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>ロカルノ分類</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>米国分類</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Granted from {0} and before {1}</source>
        <translation>{0} 以降 {1} より前に登録</translation>
    </message>
    <message>
        <source>Granted before {0}</source>
        <translation>{0} より前に登録</translation>
    </message>
    <message>
        <source>Granted from {0}</source>
        <translation>{0} 以降に登録</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>絞り込み：{0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>How the drawings are looked at</source>
        <translation>図面の表示方法</translation>
    </message>
    <message>
        <source>From the query to the hit</source>
        <translation>検索図から結果へ</translation>
    </message>
    <message>
        <source>Part of all lines that lie on a line of the other drawing; by {0}</source>
        <translation>相手の図面の線に重なる線の割合（基準：{0}）</translation>
    </message>
    <message>
        <source>Shift with the arrow keys, or dragging with Ctrl, moves the hit</source>
        <translation>Shift＋矢印キー、または Ctrl を押しながらのドラッグで、結果を動かせます</translation>
    </message>
    <message>
        <source>Common ink {0} · common outline {1} · width to height {2} and {3}</source>
        <translation>共通の線 {0} · 共通の輪郭 {1} · 縦横比 {2} と {3}</translation>
    </message>
    <message>
        <source>{0} points answer each other; full: their surroundings match too ({1})</source>
        <translation>{0} 点が対応。塗りつぶしは周囲も一致（{1}）</translation>
    </message>
    <message>
        <source>Working out what carried the similarity…</source>
        <translation>類似の根拠を調べています…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a folder of prior designs…</source>
        <translation>先行意匠のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>サンプルコレクションを試す</translation>
    </message>
    <message>
        <source>First, choose what to search in</source>
        <translation>まず検索対象を選んでください</translation>
    </message>
    <message>
        <source>Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is read where it lies, and you can search while it is read. Then drop the drawing under examination at the left, or sketch it. Nothing leaves this machine.</source>
        <translation>意匠公報の PDF、スキャン画像、特許庁の一括データのフォルダーを選ぶか、ここにドロップしてください。ファイルはその場で読み取られ、読み取り中でも検索できます。次に、審査する図面を左にドロップするか、スケッチしてください。データはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>The drawings are being read</source>
        <translation>図面を読み取っています</translation>
    </message>
    <message>
        <source>What has been read can be searched at once: the first designs can be found in a few seconds, all of them once the line below says so.</source>
        <translation>読み取った分からすぐに検索できます。最初の意匠は数秒で、すべては下の行に表示された時点で検索できます。</translation>
    </message>
    <message>
        <source>Draw, and the most similar designs appear here</source>
        <translation>描くと、似た意匠がここに並びます</translation>
    </message>
    <message>
        <source>An outline is enough to begin with. A photograph of a sketch on paper, dropped on the drawing’s side, is searched in the same way.</source>
        <translation>まずは輪郭だけで十分です。紙に描いたスケッチの写真も、図面側にドロップすれば同じように検索されます。</translation>
    </message>
    <message>
        <source>Open a drawing…</source>
        <translation>図面を開く…</translation>
    </message>
    <message>
        <source>Draw a sketch</source>
        <translation>スケッチを描く</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>どのような意匠ですか？</translation>
    </message>
    <message>
        <source>Drop a drawing, a whole patent PDF or a picture at the left, paste one with Ctrl+V, or draw what you remember. The most similar designs appear here.</source>
        <translation>図面、公報の PDF、画像を左にドロップするか、Ctrl+V で貼り付けるか、記憶にある形を描いてください。最も類似する意匠がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Take the missing files out of “{0}”?</source>
        <translation>見つからないファイルを「{0}」から取り除きますか？</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Has the folder moved?</source>
        <translation>フォルダーを移動しましたか？</translation>
    </message>
    <message>
        <source>{0} holds the files that “{1}” knows of {2}, which is not there any more. If the folder has moved, nothing needs to be read again.</source>
        <translation>{0} には、「{1}」が {2}（もう存在しません）のものとして把握しているファイルがあります。フォルダーを移動したのであれば、何も読み直す必要はありません。</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>移動しました</translation>
    </message>
    <message>
        <source>Read it as a new one</source>
        <translation>新しいものとして読み取る</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the session</source>
        <translation>セッションの履歴</translation>
    </message>
    <message>
        <source>Press a search to ask it again. All of them stand in the record.</source>
        <translation>検索を押すと、もう一度検索します。すべて記録に残っています。</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>まだ検索していません。</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>no mark</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>{0} の判定：{1}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>{0} のタグ</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>{0} のメモ</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>記録に残せるのは図の組だけです。</translation>
    </message>
    <message>
        <source>It is kept as soon as the drawings lie on each other.</source>
        <translation>図が重ね合わされ次第、記録に残します。</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>この比較を報告書から除外する</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>記録済み</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Comparisons in the record</source>
        <translation>記録した比較</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>fit {0}</source>
        <translation>一致度 {0}</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>この比較を報告書から除外する</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>The figure, large</source>
        <translation>図（拡大）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The file cannot be reached: this is the small picture</source>
        <translation>ファイルに接続できないため縮小画像です</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>元に戻しました：{0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>やり直しました：{0}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>relevant</source>
        <translation>関連あり</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>関連なし</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Country or office</source>
        <translation>国または官庁</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Locarno class</source>
        <translation>ロカルノ分類</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>米国分類</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>出願日</translation>
    </message>
    <message>
        <source>Day of priority</source>
        <translation>優先日</translation>
    </message>
    <message>
        <source>Day of grant or registration</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Applicant or owner</source>
        <translation>出願人または権利者</translation>
    </message>
    <message>
        <source>View</source>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>意匠(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note for the report</source>
        <translation>報告書用のメモ</translation>
    </message>
    <message>
        <source>Note on the comparison</source>
        <translation>比較のメモ</translation>
    </message>
</context>
<context>
    <name>NothingCompared</name>
    <message>
        <source>Go to search</source>
        <translation>検索へ</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>比較中の意匠はありません</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query; choose two for the closest prior art beside both.</source>
        <translation>結果から意匠を選んで Enter を押すと、検索対象と並べて表示されます。二つ選ぶと、最も近い先行意匠も並びます。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Use an office&apos;s collections</source>
        <translation>庁内コレクションを使う</translation>
    </message>
    <message>
        <source>Only where your system does not know it</source>
        <translation>システムに登録されていない場合のみ</translation>
    </message>
    <message>
        <source>As it is kept, or user:password</source>
        <translation>保存済みのもの、または ユーザー:パスワード</translation>
    </message>
    <message>
        <source>A new one, built by this machine</source>
        <translation>新規（このコンピューターで作成）</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新しいコレクションの名前</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Show its collections</source>
        <translation>コレクションを表示</translation>
    </message>
    <message>
        <source>Collections on the server</source>
        <translation>サーバー上のコレクション</translation>
    </message>
    <message>
        <source>A search of them sends numbers that describe the query&apos;s figures to this server, and no drawing. The token is kept on this machine for you alone.</source>
        <translation>検索すると、検索図を表す数値がこのサーバーに送られます。図面は送られません。トークンはこのコンピューターに本人専用で保存されます。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>There is no collection on {0} yet.</source>
        <translation>{0} にはまだコレクションがありません。</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s authority</source>
        <translation>サーバーの認証局の証明書</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Pairs of views</source>
        <translation>図の対</translation>
    </message>
    <message>
        <source>{0}: no partner</source>
        <translation>{0}：対なし</translation>
    </message>
    <message>
        <source>{0}: only here</source>
        <translation>{0}：こちらのみ</translation>
    </message>
    <message>
        <source>Pair with {0}</source>
        <translation>{0} と対にする</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>対なし</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Query</source>
        <translation>検索図</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Prior art</source>
        <translation>先行意匠</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet: choose a hit.</source>
        <translation>印刷するものがまだありません。結果を選んでください。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>検索図</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} と {1}</translation>
    </message>
</context>
<context>
    <name>PriorArtPane</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Choose the closest prior art among the results: Shift+Enter shows it here.</source>
        <translation>結果から最も近い先行意匠を選び、Shift+Enter でここに表示します。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>保存先フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>The machine that builds this collection reads these files again.</source>
        <translation>このコレクションを構築するコンピューターが、これらのファイルを読み直します。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Show ignored ({0})</source>
        <translation>無視した項目を表示（{0}）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Read the chosen files again, all of them where none is chosen</source>
        <translation>選んだファイルをもう一度読み取ります。選んでいなければすべて</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>毎秒 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>残り {0}</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Query</source>
        <translation>検索図</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>クリップボードに画像もファイルもありません。</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>図面を開く</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>図面 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図面</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>What to search with</source>
        <translation>検索に使うもの</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Search with “{0}” again</source>
        <translation>「{0}」で再検索</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Search of {0}</source>
        <translation>{0} の検索</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索数</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>検索へ</translation>
    </message>
    <message>
        <source>No search has been recorded yet</source>
        <translation>まだ検索の記録がありません</translation>
    </message>
    <message>
        <source>Every search is recorded by itself: what was asked, what came back, with which model and coverage, and what you marked and noted.</source>
        <translation>検索はすべて自動的に記録されます。検索図、結果、使用モデルと検索範囲、判定とメモが残ります。</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新しいセッション…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>署名…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>開始 {0}</translation>
    </message>
    <message>
        <source>the present session</source>
        <translation>現在のセッション</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>署名：{0}</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Application number, or a name:</source>
        <translation>出願番号または名前：</translation>
    </message>
    <message>
        <source>Searching again…</source>
        <translation>再検索しています…</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report?</source>
        <translation>この比較を報告書から除外しますか？</translation>
    </message>
    <message>
        <source>The record still tells that it was kept, and that it was left out.</source>
        <translation>残したことと除外したことは、記録に残ります。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Take over everything of another session, which itself stays as it is:</source>
        <translation>別のセッションの内容をすべて取り込みます（元のセッションは変わりません）:</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Your initials vouch for everything up to now:</source>
        <translation>イニシャルにより、ここまでの内容を保証します：</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>報告書を書き出す</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>報告書 (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>ページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>データ (*.json)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>報告書を書き出しています…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>書き出しました：{0}</translation>
    </message>
    <message>
        <source>The record is whole: every entry and every picture is as it was written.</source>
        <translation>記録は完全です。すべての項目と画像は書き込まれたときのままです。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>エラー報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>エラー報告をコピー</translation>
    </message>
    <message>
        <source>Nothing has been sent. The report names files and folders, and holds no drawings.</source>
        <translation>何も送信していません。エラー報告にはファイル名とフォルダー名が含まれますが、図面は含まれません。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Size of the cards</source>
        <translation>カードの大きさ</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>並べ替え…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>likeness {0}</source>
        <translation>類似度 {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Designs found, as cards</source>
        <translation>見つかった意匠（カード）</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>どのような意匠ですか？</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>検索できませんでした</translation>
    </message>
    <message>
        <source>Without “{0}”: {1} designs</source>
        <translation>「{0}」なしなら意匠 {1} 件</translation>
    </message>
    <message>
        <source>Without “{0}”: 1 design</source>
        <translation>「{0}」なしなら意匠 1 件</translation>
    </message>
    <message>
        <source>Designs found, as a list</source>
        <translation>見つかった意匠（一覧）</translation>
    </message>
    <message>
        <source>Nothing is folded under this design.</source>
        <translation>この意匠の下にまとめられたものはありません。</translation>
    </message>
    <message>
        <source>Two designs are chosen: Enter shows both beside the query.</source>
        <translation>意匠が二つ選択されています。Enter で両方を検索図と並べて表示します。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較対象がまだありません</translation>
    </message>
    <message>
        <source>No figure is searchable. Index a folder of drawings first.</source>
        <translation>検索できる図がありません。まず図面のフォルダーを索引化してください。</translation>
    </message>
    <message>
        <source>No design fits these filters</source>
        <translation>この条件に合う意匠はありません</translation>
    </message>
    <message>
        <source>You asked for {0}.</source>
        <translation>指定した条件：{0}</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>意匠 1 件</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>意匠 {0} 件</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>1 further design, less similar</source>
        <translation>類似度の低い意匠がほかに 1 件</translation>
    </message>
    <message>
        <source>{0} further designs, less similar</source>
        <translation>類似度の低い意匠がほかに {0} 件</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>使用中のタグ</translation>
    </message>
    <message>
        <source>There is no tag {0} yet: T writes one.</source>
        <translation>タグ {0} はまだありません。T で入力できます。</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Searches of the session</source>
        <translation>セッション内の検索</translation>
    </message>
    <message>
        <source>in {0}: {1} of {2} figures searchable</source>
        <translation>{0}：{2} 図のうち {1} 図が検索可能</translation>
    </message>
    <message>
        <source>1 design, {1} looked at</source>
        <translation>意匠 1 件、うち {1} 件を確認</translation>
    </message>
    <message>
        <source>{0} designs, {1} looked at</source>
        <translation>意匠 {0} 件、うち {1} 件を確認</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>絞り込みなし</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} 図</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Find mirrored designs too</source>
        <translation>左右反転した意匠も探す</translation>
    </message>
    <message>
        <source>Try small turns of the drawing too</source>
        <translation>少し回転した場合も試す</translation>
    </message>
    <message>
        <source>Let the classes of the nearest count</source>
        <translation>近い意匠の分類を考慮する</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>検索方法</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Mark some designs first: R for relevant, N for not relevant.</source>
        <translation>先に意匠を判定してください。R: 関連あり、N: 関連なし。</translation>
    </message>
    <message>
        <source>The applicant of this design is not known.</source>
        <translation>この意匠の出願人は不明です。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>コピーしました：{0}</translation>
    </message>
    <message>
        <source>The figures and data of the design you choose, and your notes, stand here.</source>
        <translation>選んだ意匠の図とデータ、メモがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SearchingPapers</name>
    <message>
        <source>Searching</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Drawings stay black on white paper in both.</source>
        <translation>どちらでも図面は白い紙に黒のままです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Let things move a little</source>
        <translation>アニメーションを使う</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>審査官</translation>
    </message>
    <message>
        <source>As it is to stand in a report.</source>
        <translation>報告書に記載する名前です。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>プログラムに合わせる</translation>
    </message>
    <message>
        <source>Titles, notes and other words of documents stay as they are.</source>
        <translation>文献の物品名やメモなどの言葉はそのまま残ります。</translation>
    </message>
    <message>
        <source>Find mirror images too</source>
        <translation>左右反転した図も探す</translation>
    </message>
    <message>
        <source>A left-handed article is found with a drawing of the right-handed one.</source>
        <translation>右勝手の物品の図面で、左勝手の物品も見つけられます。</translation>
    </message>
    <message>
        <source>Leave out the document that the query comes from</source>
        <translation>検索図の元の文献を除く</translation>
    </message>
    <message>
        <source>Else it would be the best hit of every search.</source>
        <translation>除かないと常に最上位になります。</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>Collections of an office&apos;s server are not used; nothing is asked of it.</source>
        <translation>庁内サーバーのコレクションは使わず、サーバーへの問い合わせも行いません。</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>モデルの実行環境</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>最も速いもの</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>A graphics card (CUDA)</source>
        <translation>グラフィックカード (CUDA)</translation>
    </message>
    <message>
        <source>A graphics card (DirectML)</source>
        <translation>グラフィックカード (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <translation>Apple Neural Engine (Core ML)</translation>
    </message>
    <message>
        <source>Where a graphics card fails, the processor takes over. Holds from the next start.</source>
        <translation>グラフィックカードが使えない場合はプロセッサーで実行します。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Threads of a search</source>
        <translation>検索のスレッド数</translation>
    </message>
    <message>
        <source>Processes that read files</source>
        <translation>ファイルを読むプロセス数</translation>
    </message>
    <message>
        <source>While an index is built.</source>
        <translation>索引の作成中に使います。</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>コア数と同じ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告書</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>The administrators of this machine have switched it on for all users, in {0}.</source>
        <translation>このコンピューターの管理者が、すべての利用者に対してこれを有効にしています（{0}）。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>設定のフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>SketchCanvas</name>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Paper to draw on with a pen or the mouse</source>
        <translation>ペンやマウスで描く用紙</translation>
    </message>
    <message>
        <source>Open a sketch</source>
        <translation>スケッチを開く</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>対称軸</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Move the axis</source>
        <translation>軸を動かす</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Draw what you remember.
The search follows the pen.</source>
        <translation>記憶にある形を描いてください。
描くたびに検索します。</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>Small paper</source>
        <translation>小さい用紙</translation>
    </message>
    <message>
        <source>Search the drawing too</source>
        <translation>図面も検索に含める</translation>
    </message>
    <message>
        <source>Unticked, the drawing is only there to trace</source>
        <translation>オフの場合、図面はなぞるためだけに使います</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>図面を外す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Large paper</source>
        <translation>大きい用紙</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Sketches (*.svg)</source>
        <translation>スケッチ (*.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>looking</source>
        <translation>走査中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>一覧の反映</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>索引作成中</translation>
    </message>
    <message>
        <source>title pages</source>
        <translation>表紙の読み取り</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>封印中</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学習中</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What a search can see; press for the collections</source>
        <translation>検索できる範囲。押すとコレクションを表示</translation>
    </message>
    <message>
        <source>What is being done in the background</source>
        <translation>バックグラウンドの処理</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Pause building</source>
        <translation>作成を一時停止</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>作成を停止</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>索引はまだありません</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{1} 図のうち {0} 図が検索可能</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>問題 {0} 件</translation>
    </message>
    <message>
        <source>not searched: {0}</source>
        <translation>検索されないもの：{0}</translation>
    </message>
    <message>
        <source>Query&apos;s numbers go to {0}</source>
        <translation>検索図の数値を {0} に送信</translation>
    </message>
    <message>
        <source>Vectors of the query&apos;s figures are sent to the office&apos;s server, to be compared there. Drawings are not. The settings can forbid it.</source>
        <translation>検索図の特徴ベクトルを庁内サーバーに送り、そこで比較します。図面は送りません。設定で禁止できます。</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>作成を再開</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}：一時停止中</translation>
    </message>
</context>
<context>
    <name>TableCare</name>
    <message>
        <source>Choose a table of documents</source>
        <translation>文献の表を選ぶ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{0} of {1} lines fit a drawing of this collection</source>
        <translation>{1} 行のうち {0} 行がこのコレクションの図面に合います</translation>
    </message>
    <message>
        <source>What the columns of {0} mean</source>
        <translation>{0} の列の意味</translation>
    </message>
    <message>
        <source>What the column {0} means</source>
        <translation>列 {0} の意味</translation>
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
        <translation>{0} で検索</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>{0} の比重</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>比重 {0}</translation>
    </message>
</context>
<context>
    <name>UnusableCollections</name>
    <message>
        <source>The collection “{0}” is not searched. {1}</source>
        <translation>コレクション「{0}」は検索されません。{1}</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>コレクションを表示</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Close, though not everything stands in the record?</source>
        <translation>まだ記録されていないものがありますが、閉じますか？</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>閉じて破棄する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>Not in the record yet: %n search(es) and judgement(s).</source>
        <translation>
            <numerusform>まだ記録されていない検索と判定: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here and written as soon as that is possible.</source>
        <translation>ここに保持され、可能になりしだい書き込まれます。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>値を検索</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>perspective</source>
        <translation>斜視図</translation>
    </message>
    <message>
        <source>front</source>
        <translation>正面図</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>背面図</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左側面図</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右側面図</translation>
    </message>
    <message>
        <source>side</source>
        <translation>側面図</translation>
    </message>
    <message>
        <source>top</source>
        <translation>平面図</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底面図</translation>
    </message>
    <message>
        <source>section</source>
        <translation>断面図</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>部分拡大図</translation>
    </message>
    <message>
        <source>exploded</source>
        <translation>分解図</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用状態図</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Only a pair of views can be laid on each other.</source>
        <translation>重ね合わせられるのは対になった図だけです。</translation>
    </message>
    <message>
        <source>Working out the differences…</source>
        <translation>違いを計算中…</translation>
    </message>
    <message>
        <source>Tinted: what carried the similarity for the model</source>
        <translation>着色部：モデルが類似と判断した箇所</translation>
    </message>
    <message>
        <source>new, and in the hit</source>
        <translation>新規かつ結果にあり</translation>
    </message>
    <message>
        <source>new, not in the hit</source>
        <translation>新規だが結果になし</translation>
    </message>
    <message>
        <source>in the prior art too</source>
        <translation>先行意匠にもあり</translation>
    </message>
    <message>
        <source>only the query</source>
        <translation>検索図のみ</translation>
    </message>
    <message>
        <source>only the hit</source>
        <translation>結果のみ</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>query</source>
        <translation>検索図</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>left: {0}</source>
        <translation>左：{0}</translation>
    </message>
    <message>
        <source>right: {0}</source>
        <translation>右：{0}</translation>
    </message>
    <message>
        <source>query: {0}</source>
        <translation>検索図：{0}</translation>
    </message>
    <message>
        <source>hit: {0}</source>
        <translation>結果：{0}</translation>
    </message>
</context>
<context>
    <name>Well</name>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>図面全体で検索</translation>
    </message>
    <message>
        <source>Back to the query</source>
        <translation>検索図に戻る</translation>
    </message>
    <message>
        <source>Drop a drawing here</source>
        <translation>ここに図面をドロップ</translation>
    </message>
    <message>
        <source>A picture, a patent PDF, several views, or a folder to index</source>
        <translation>画像、公報 PDF、複数の図、または索引化するフォルダー</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>検索に使えません</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>検索図</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>way of drawing</source>
        <translation>描き方</translation>
    </message>
    <message>
        <source>shape and way of drawing</source>
        <translation>形状と描き方</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>同じ分類</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>図 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>{0} による</translation>
    </message>
    <message>
        <source>{0} of {1} views</source>
        <translation>{1} 図中 {0} 図</translation>
    </message>
    <message>
        <source>class of the nearest {0}</source>
        <translation>近い意匠の分類 {0}</translation>
    </message>
    <message>
        <source>same class {0}</source>
        <translation>同じ分類 {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 時間 {1} 分</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>図面 {0}</translation>
    </message>
    <message>
        <source>very like</source>
        <translation>非常に類似</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
    <message>
        <source>like</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>やや類似</translation>
    </message>
    <message>
        <source>hardly like</source>
        <translation>ほとんど類似せず</translation>
    </message>
    <message>
        <source>1 in {0}</source>
        <translation>1/{0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}、{1}</translation>
    </message>
    <message>
        <source>drawing {0} of {1}</source>
        <translation>全 {1} 図中 {0} 番目</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>_FolderRow</name>
    <message>
        <source>Open this folder</source>
        <translation>このフォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>フォルダー {0} を開く</translation>
    </message>
    <message>
        <source>cannot be reached now; what was read stays searchable</source>
        <translation>現在接続できません。読み取り済みの分は検索できます</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} の進捗</translation>
    </message>
    <message>
        <source>Stop the work on {0}</source>
        <translation>{0} の処理を停止</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>一時停止中：{0}</translation>
    </message>
    <message>
        <source>waits for its turn: {0}</source>
        <translation>待機中：{0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>{0} を再開</translation>
    </message>
    <message>
        <source>Pause the work on {0}</source>
        <translation>{0} の処理を一時停止</translation>
    </message>
</context>
</TS>
