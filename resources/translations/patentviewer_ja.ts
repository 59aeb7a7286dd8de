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
        <source>never to the end</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>最終更新：{0}</translation>
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
        <source>cannot be changed where it lies</source>
        <translation>この場所では変更できません</translation>
    </message>
    <message>
        <source>These figures were prepared by another model. They stay searchable; embed them again so that scores can be compared.</source>
        <translation>これらの図は別のモデルで処理されています。検索は可能ですが、スコアを比較できるように再処理してください。</translation>
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
        <source>Score</source>
        <translation>スコア</translation>
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
        <source>Only a pair of views can be kept.</source>
        <translation>記録に残せるのは図の組だけです。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query.</source>
        <translation>結果を選んで Enter を押すと、検索図と並べて表示します。</translation>
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
        <translation>並べて表示</translation>
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
    <name>Core</name>
    <message>
        <source>A collection needs a name.</source>
        <translation>コレクションには名前が必要です。</translation>
    </message>
    <message>
        <source>A ranking of the record is not the one that was logged.</source>
        <translation>記録の順位が、記録された当時のものではありません。</translation>
    </message>
    <message>
        <source>A search session cannot be merged with itself.</source>
        <translation>検索セッションを自分自身と統合することはできません。</translation>
    </message>
    <message>
        <source>A search session needs a name.</source>
        <translation>検索セッションには名前が必要です。</translation>
    </message>
    <message>
        <source>Another program is building {0} now. It can be searched meanwhile; refresh it when that is done.</source>
        <translation>別のプログラムが {0} を構築中です。その間も検索できます。完了後に更新してください。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>読み取り権限を求めるか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Check the drive or the network share, then try again.</source>
        <translation>ドライブまたはネットワーク共有を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Editing makes another picture of figure {0} of the query.</source>
        <translation>編集により、検索図 {0} が別の画像になります。</translation>
    </message>
    <message>
        <source>Entries and head of the record do not fit each other.</source>
        <translation>記録の項目と先頭情報が一致しません。</translation>
    </message>
    <message>
        <source>Entry {0} was changed or lost.</source>
        <translation>項目 {0} が変更されたか失われました。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or save it without entities.</source>
        <translation>元の場所から取得し直すか、実体なしで保存してください。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>元の場所から取得し直してください。</translation>
    </message>
    <message>
        <source>Fetch or copy it again, or print it to a new PDF.</source>
        <translation>もう一度取得またはコピーするか、新しい PDF に印刷してください。</translation>
    </message>
    <message>
        <source>Fetch or copy it again.</source>
        <translation>もう一度取得するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Fetch or copy the archive again.</source>
        <translation>アーカイブをもう一度取得するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Fetch the grant again.</source>
        <translation>公報をもう一度取得してください。</translation>
    </message>
    <message>
        <source>Give it the name that fits, or save it as PDF, TIFF or PNG.</source>
        <translation>適切な名前に変更するか、PDF、TIFF、PNG で保存してください。</translation>
    </message>
    <message>
        <source>If it is a drawing, save it as PDF, TIFF or PNG.</source>
        <translation>図面であれば、PDF、TIFF、PNG で保存してください。</translation>
    </message>
    <message>
        <source>If it is genuine, unpack the archive into a folder.</source>
        <translation>正当なものであれば、アーカイブをフォルダーに展開してください。</translation>
    </message>
    <message>
        <source>If it opens in another program, please report it with the file.</source>
        <translation>ほかのプログラムで開ける場合は、ファイルを添えて報告してください。</translation>
    </message>
    <message>
        <source>If it opens in another program, save it anew as PDF, TIFF or PNG.</source>
        <translation>ほかのプログラムで開ける場合は、PDF、TIFF、PNG で保存し直してください。</translation>
    </message>
    <message>
        <source>If it shows one, save that page as a picture of its own.</source>
        <translation>図面がある場合は、そのページを画像として保存してください。</translation>
    </message>
    <message>
        <source>It holds more than {0} MB.</source>
        <translation>{0} MB を超えています。</translation>
    </message>
    <message>
        <source>It is an XML file, but not a grant of the patent office.</source>
        <translation>XML ファイルですが、特許庁の公報ではありません。</translation>
    </message>
    <message>
        <source>It is damaged inside its archive.</source>
        <translation>アーカイブ内で破損しています。</translation>
    </message>
    <message>
        <source>It is no longer there, or it is a link to something that is not there.</source>
        <translation>存在しないか、存在しないものへのリンクです。</translation>
    </message>
    <message>
        <source>It is no valid SVG drawing.</source>
        <translation>有効な SVG 図面ではありません。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <source>It would unpack to {0} MB, more than the {1} MB that are allowed inside an archive.</source>
        <translation>展開すると {0} MB になり、アーカイブ内で許される {1} MB を超えます。</translation>
    </message>
    <message>
        <source>Its XML defines entities that could grow without end or lead out of the file.</source>
        <translation>XML に、際限なく展開されるか外部を参照する実体が定義されています。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete.</source>
        <translation>XML が破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>Its XML is nested too deeply or too long to be a genuine one.</source>
        <translation>XML の入れ子が深すぎるか長すぎ、正当なものではありません。</translation>
    </message>
    <message>
        <source>Its content is none of the formats that can be read, whatever its name says.</source>
        <translation>名前にかかわらず、内容は読み取れる形式ではありません。</translation>
    </message>
    <message>
        <source>Its figures could not be told apart ({0}: {1}).</source>
        <translation>図を分離できませんでした（{0}: {1}）。</translation>
    </message>
    <message>
        <source>Its name is not valid text.</source>
        <translation>名前が有効な文字列ではありません。</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a {0}.</source>
        <translation>名前とは異なり、実際は {0} です。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>No drawing was found in it.</source>
        <translation>図面が見つかりませんでした。</translation>
    </message>
    <message>
        <source>No line sets the claimed drawing apart from the prior art.</source>
        <translation>登録図面を公知意匠と区別する線はありません。</translation>
    </message>
    <message>
        <source>Of the lines that set the claimed drawing apart from the prior art, the accused drawing has {0}.</source>
        <translation>公知意匠と異なる登録図面の線のうち、被疑図面は {0} を備えています。</translation>
    </message>
    <message>
        <source>Only details of the hits differ (bibliography, places of files).</source>
        <translation>違いは結果の細部（書誌、ファイルの場所）だけです。</translation>
    </message>
    <message>
        <source>Please report it with the file.</source>
        <translation>ファイルを添えて報告してください。</translation>
    </message>
    <message>
        <source>Program, model and collections are the same as then.</source>
        <translation>プログラム、モデル、コレクションは当時と同じです。</translation>
    </message>
    <message>
        <source>Put it back, or refresh the collection.</source>
        <translation>元に戻すか、コレクションを更新してください。</translation>
    </message>
    <message>
        <source>Reading it crashed: its content is damaged, or made to do harm.</source>
        <translation>読み取り中に異常終了しました。内容が破損しているか、悪意のあるものです。</translation>
    </message>
    <message>
        <source>Reading it failed ({0}: {1}).</source>
        <translation>読み取りに失敗しました（{0}: {1}）。</translation>
    </message>
    <message>
        <source>Reading it takes more memory than a file is allowed.</source>
        <translation>読み取りに必要なメモリが、1 ファイルの上限を超えます。</translation>
    </message>
    <message>
        <source>Reading it took too long: more than {0} seconds.</source>
        <translation>読み取りに {0} 秒以上かかりました。</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>もう一度更新してください。</translation>
    </message>
    <message>
        <source>Refresh the collection.</source>
        <translation>コレクションを更新してください。</translation>
    </message>
    <message>
        <source>Rename it, then refresh again.</source>
        <translation>名前を変更してから、もう一度更新してください。</translation>
    </message>
    <message>
        <source>Save a copy without the password, and use that.</source>
        <translation>パスワードなしのコピーを保存して使用してください。</translation>
    </message>
    <message>
        <source>Save it as PDF or PNG.</source>
        <translation>PDF または PNG で保存してください。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or with fewer pages.</source>
        <translation>解像度を下げるか、ページを減らして保存してください。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution.</source>
        <translation>解像度を下げて保存してください。</translation>
    </message>
    <message>
        <source>Save the archive without a password.</source>
        <translation>アーカイブをパスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>Scores differ by up to {0}.</source>
        <translation>スコアの差は最大 {0} です。</translation>
    </message>
    <message>
        <source>Searched were {0} figures, now {1}.</source>
        <translation>検索対象は {0} 図でしたが、現在は {1} 図です。</translation>
    </message>
    <message>
        <source>Sign with your initials.</source>
        <translation>イニシャルで署名してください。</translation>
    </message>
    <message>
        <source>Split it into one file a document.</source>
        <translation>文書ごとに 1 ファイルに分割してください。</translation>
    </message>
    <message>
        <source>Split it, or leave it out.</source>
        <translation>分割するか、除外してください。</translation>
    </message>
    <message>
        <source>The CPU is used.</source>
        <translation>CPU を使用します。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF にページがありません。</translation>
    </message>
    <message>
        <source>The PDF has {0} pages; only the first {1} were read.</source>
        <translation>PDF は {0} ページありますが、最初の {1} ページだけを読み取りました。</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete.</source>
        <translation>PDF が破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>The PDF is incomplete: its end is missing. What could be read of it is used.</source>
        <translation>PDF が不完全です。末尾がありません。読み取れた部分を使用します。</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete.</source>
        <translation>アーカイブが破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>The archive no longer holds it.</source>
        <translation>アーカイブにはもう含まれていません。</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be written: {1}.</source>
        <translation>カタログ {0} に書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>The catalogue {0} was written by a newer version of this program. Update the program to use this collection.</source>
        <translation>カタログ {0} は新しいバージョンで書き込まれています。このコレクションを使うにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The collection {0} is gone.</source>
        <translation>コレクション {0} はなくなりました。</translation>
    </message>
    <message>
        <source>The collection {0} is new.</source>
        <translation>コレクション {0} は新しく追加されました。</translation>
    </message>
    <message>
        <source>The document is no longer in the collection {0}. Search again.</source>
        <translation>文書はコレクション {0} にもうありません。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The figure is no longer in the collection {0}. Search again.</source>
        <translation>図はコレクション {0} にもうありません。もう一度検索してください。</translation>
    </message>
    <message>
        <source>The figure is no longer there.</source>
        <translation>図はもう存在しません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded: {1}.</source>
        <translation>{0} のモデルを読み込めません: {1}。</translation>
    </message>
    <message>
        <source>The model in {0} does not do what its manifest says: {1}.</source>
        <translation>{0} のモデルはマニフェストのとおりに動作しません: {1}。</translation>
    </message>
    <message>
        <source>The model in {0} gives vectors that are not of length 1.</source>
        <translation>{0} のモデルが長さ 1 でないベクトルを返します。</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer version of this program.</source>
        <translation>{0} のモデルには新しいバージョンのプログラムが必要です。</translation>
    </message>
    <message>
        <source>The model ran on {0} and runs on {1}.</source>
        <translation>モデルは {0} で動作していましたが、現在は {1} です。</translation>
    </message>
    <message>
        <source>The model was {0} and is {1} ({2}).</source>
        <translation>モデルは {0} でしたが、現在は {1} です（{2}）。</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}.</source>
        <translation>モデル {0} を読み取れません: {1}。</translation>
    </message>
    <message>
        <source>The model {0} is not the one its manifest describes (its sha256 differs). Install it again.</source>
        <translation>モデル {0} は、マニフェストの記述と一致しません（sha256 が異なります）。再インストールしてください。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} cannot be read: {1}.</source>
        <translation>モデルの {0} を読み取れません: {1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not a manifest ({1}).</source>
        <translation>モデルの {0} はマニフェストではありません（{1}）。</translation>
    </message>
    <message>
        <source>The name of the collection is too long.</source>
        <translation>コレクションの名前が長すぎます。</translation>
    </message>
    <message>
        <source>The order differs from place {0} on: {1} is at place {2} now.</source>
        <translation>{0} 位から順序が異なります: {1} は現在 {2} 位です。</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>ページを描画できません。</translation>
    </message>
    <message>
        <source>The page has no area.</source>
        <translation>ページに面積がありません。</translation>
    </message>
    <message>
        <source>The page is damaged or no longer there.</source>
        <translation>ページが破損しているか、存在しません。</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>ページが破損しています。</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>画像が大きすぎてメモリに収まりません。</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened.</source>
        <translation>画像は {0} x {1} ピクセルで、開ける上限の {2} 百万ピクセルを超えています。</translation>
    </message>
    <message>
        <source>The program was {0} and is {1}.</source>
        <translation>プログラムは {0} でしたが、現在は {1} です。</translation>
    </message>
    <message>
        <source>The program {0} has other source files than it had.</source>
        <translation>プログラム {0} のソースファイルが当時と異なります。</translation>
    </message>
    <message>
        <source>The query has no figure. Drop, paste or sketch one.</source>
        <translation>検索する図がありません。ドロップ、貼り付け、またはスケッチしてください。</translation>
    </message>
    <message>
        <source>The ranking is the same, byte for byte.</source>
        <translation>順位は 1 バイトも違わず同じです。</translation>
    </message>
    <message>
        <source>The record in {0} is damaged. {1}</source>
        <translation>{0} の記録が破損しています。{1}</translation>
    </message>
    <message>
        <source>The record is incomplete: {0} cut off or changed.</source>
        <translation>記録が不完全です: {0} が切り取られたか変更されています。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be read.</source>
        <translation>記録の添付 {0} を読み取れません。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} was changed.</source>
        <translation>記録の添付 {0} が変更されています。</translation>
    </message>
    <message>
        <source>The record&apos;s head cannot be read.</source>
        <translation>記録の先頭情報を読み取れません。</translation>
    </message>
    <message>
        <source>The record&apos;s head was changed.</source>
        <translation>記録の先頭情報が変更されています。</translation>
    </message>
    <message>
        <source>The sample collection is missing: install the program again.</source>
        <translation>サンプルコレクションがありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The search session in {0} is open in another window.</source>
        <translation>{0} の検索セッションは別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>The search session {0} is closed. Open it again.</source>
        <translation>検索セッション {0} は閉じられています。もう一度開いてください。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0}: {1}.</source>
        <translation>設定を {0} に保存できませんでした: {1}。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>図面はもう存在しません。</translation>
    </message>
    <message>
        <source>The sheet {0}, which it names, is missing.</source>
        <translation>記載されている図面 {0} がありません。</translation>
    </message>
    <message>
        <source>The system could not read it ({0}).</source>
        <translation>システムが読み取れませんでした（{0}）。</translation>
    </message>
    <message>
        <source>The {0} is damaged or incomplete.</source>
        <translation>{0} が破損しているか、不完全です。</translation>
    </message>
    <message>
        <source>There is a search session named {0} already. Open that one.</source>
        <translation>{0} という検索セッションがすでにあります。それを開いてください。</translation>
    </message>
    <message>
        <source>There is no collection called {0}.</source>
        <translation>{0} というコレクションはありません。</translation>
    </message>
    <message>
        <source>There is no drawing in what was given.</source>
        <translation>指定されたものに図面がありません。</translation>
    </message>
    <message>
        <source>There is no model in {0}. Install the program again.</source>
        <translation>{0} にモデルがありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Too many archives lie inside each other.</source>
        <translation>アーカイブの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Unpack the outer ones into a folder.</source>
        <translation>外側のアーカイブをフォルダーに展開してください。</translation>
    </message>
    <message>
        <source>{0} UTC: an entry that was being written when the program stopped ({1} bytes) was lost; all earlier ones are whole.</source>
        <translation>{0} UTC: プログラム停止時に書き込み中だった項目（{1} バイト）は失われましたが、それ以前はすべて無事です。</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: their drawings would be there twice. {2} is part of the collection already.</source>
        <translation>{0} と {1} は一方が他方に含まれ、図面が重複します。{2} はすでにコレクションに含まれています。</translation>
    </message>
    <message>
        <source>{0} cannot be reached now ({1}). Nothing indexed from it is removed; connect the drive or share, then refresh again.</source>
        <translation>{0} に現在アクセスできません（{1}）。索引済みのデータは削除されません。ドライブまたは共有を接続してから、もう一度更新してください。</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}. Close other windows of this program, then try again.</source>
        <translation>{0} を削除できませんでした: {1}。このプログラムのほかのウィンドウを閉じ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}).</source>
        <translation>{0} を使用できませんでした（{1}）。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} に書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>{0} found that were not: {1}.</source>
        <translation>{0} が新たに見つかりました: {1}。</translation>
    </message>
    <message>
        <source>{0} had {1} {2} and has {3}.</source>
        <translation>{0}: {2} は {1} でしたが、現在は {3} です。</translation>
    </message>
    <message>
        <source>{0} has the same size but another content.</source>
        <translation>{0} は同じ大きさですが内容が異なります。</translation>
    </message>
    <message>
        <source>{0} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG and other pictures, and grants of the office as XML with TIFF.</source>
        <translation>{0} に図面がありません。PDF、TIFF、PNG、JPEG、WebP、HEIC、AVIF、GIF、BMP、SVG などの画像と、XML と TIFF からなる公報データを読み取れます。</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened of its kind.</source>
        <translation>画像が {0} x {1} ピクセルあり、この種類で開ける {2} 百万ピクセルを超えています。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or in black and white.</source>
        <translation>解像度を下げるか、白黒で保存し直してください。</translation>
    </message>
    <message>
        <source>The TIFF has {0} pictures; only the first {1} were read.</source>
        <translation>TIFF に {0} 枚の画像があります。最初の {1} 枚だけを読み取りました。</translation>
    </message>
    <message>
        <source>The drawing lies in another file, which the SVG only names.</source>
        <translation>図面は別のファイルにあり、SVG はその名前を示しているだけです。</translation>
    </message>
    <message>
        <source>Search or index that file, or save the SVG with its pictures embedded.</source>
        <translation>そのファイルで検索するか索引に加えるか、画像を埋め込んだ SVG として保存してください。</translation>
    </message>
    <message>
        <source>{0} holds no model: {1} is missing.</source>
        <translation>{0} にモデルがありません: {1} が見つかりません。</translation>
    </message>
    <message>
        <source>{0} holds no search record.</source>
        <translation>{0} に検索記録がありません。</translation>
    </message>
    <message>
        <source>{0} is empty now, though {1} files were indexed from it, so nothing of them is removed. Connect the drive or share; or take the folder out of the collection.</source>
        <translation>{0} は現在空ですが、{1} 個のファイルが索引されているため何も削除されません。ドライブまたは共有を接続するか、フォルダーをコレクションから外してください。</translation>
    </message>
    <message>
        <source>{0} is made of other folders.</source>
        <translation>{0} のフォルダー構成が変わりました。</translation>
    </message>
    <message>
        <source>{0} is missing. Build the collection again.</source>
        <translation>{0} がありません。コレクションを作り直してください。</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again to write a PDF.</source>
        <translation>{0} がありません。PDF を書き出すにはプログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again.</source>
        <translation>{0} がありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>{0} is not part of the collection {1}.</source>
        <translation>{0} はコレクション {1} に含まれていません。</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name, or connect the drive it is on.</source>
        <translation>{0} が見つかりません。名前を確認するか、ドライブを接続してください。</translation>
    </message>
    <message>
        <source>{0} no longer found: {1}.</source>
        <translation>{0} は見つからなくなりました: {1}。</translation>
    </message>
    <message>
        <source>{0} was refreshed again, on {1}.</source>
        <translation>{0} は {1} に再び更新されました。</translation>
    </message>
    <message>
        <source>The file inside the PDF is larger than {0} MB.</source>
        <translation>PDF 内のファイルが {0} MB を超えています。</translation>
    </message>
    <message>
        <source>Save it as a file of its own.</source>
        <translation>単独のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>It shows only a notice that another viewer is needed; its content is a form or a portfolio that cannot be read.</source>
        <translation>別のビューアーが必要という通知だけが表示されています。内容は読み取れないフォームまたはポートフォリオです。</translation>
    </message>
    <message>
        <source>Open it in that viewer and print it to a new PDF.</source>
        <translation>そのビューアーで開き、新しい PDF に印刷してください。</translation>
    </message>
    <message>
        <source>A collection teaches from {0} classified documents on; this one has {1}. Add a table of classes beside the drawings, or more documents.</source>
        <translation>コレクションから学習するには分類済み文書が {0} 件以上必要ですが、{1} 件です。図面の横に分類表を置くか、文書を増やしてください。</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}.</source>
        <translation>{0} を削除できませんでした: {1}。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program, so it is left as it is. Update the program to change settings.</source>
        <translation>{0} は新しいバージョンで書き込まれたため変更されません。設定を変更するにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Before entry {0} stands one that was not written whole ({1} bytes); it is taken away when the record is next continued.</source>
        <translation>項目 {0} の前に、最後まで書き込まれなかった項目（{1} バイト）があります。次に記録を続けるときに取り除かれます。</translation>
    </message>
    <message>
        <source>The record in {0} is full. Begin another session.</source>
        <translation>{0} の記録はいっぱいです。別のセッションを始めてください。</translation>
    </message>
    <message>
        <source>The record in {0} was changed by another program while it was open.</source>
        <translation>{0} の記録は、開いている間に別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>What is to be kept with the record in {0} is too large.</source>
        <translation>{0} の記録に保存しようとしたものが大きすぎます。</translation>
    </message>
    <message>
        <source>The record names {0}, which is no attachment.</source>
        <translation>記録が {0} を指していますが、これは添付ファイルではありません。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is too large to be opened.</source>
        <translation>記録の添付ファイル {0} は大きすぎて開けません。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is no picture.</source>
        <translation>記録の添付ファイル {0} は画像ではありません。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be unpacked.</source>
        <translation>記録の添付ファイル {0} を展開できません。</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}).</source>
        <translation>記録の項目を読み取れません（{0}）。</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}: {1}).</source>
        <translation>記録の項目を読み取れません（{0}: {1}）。</translation>
    </message>
    <message>
        <source>A kept comparison cannot be understood.</source>
        <translation>保存された比較を解釈できません。</translation>
    </message>
    <message>
        <source>At the record&apos;s end stands an entry that was not written whole ({0} bytes); it is taken away when the record is next continued.</source>
        <translation>記録の末尾に、最後まで書き込まれなかった項目（{0} バイト）があります。次に記録を続けるときに取り除かれます。</translation>
    </message>
    <message>
        <source>Among the record&apos;s attachments lies {0}, which is none.</source>
        <translation>記録の添付ファイルの中に、添付ファイルではない {0} があります。</translation>
    </message>
    <message>
        <source>The search of {0} UTC cannot be understood.</source>
        <translation>{0} UTC の検索を解釈できません。</translation>
    </message>
    <message>
        <source>The record was written by a newer version of this program, so not all of it may be shown. Update the program.</source>
        <translation>この記録は新しいバージョンのプログラムで書かれているため、すべては表示されない可能性があります。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Entry {0} ({1} UTC) bears an earlier time than the one before it ({2} UTC): the clock was set back.</source>
        <translation>項目 {0}（{1} UTC）の時刻が、その前の項目（{2} UTC）より前です。時計が戻されました。</translation>
    </message>
    <message>
        <source>Entry {0} cannot be understood, so what it says is left out: a newer version of this program wrote it, or another one.</source>
        <translation>項目 {0} を解釈できないため、その内容は省かれます。新しいバージョンまたは別のプログラムが書いたものです。</translation>
    </message>
    <message>
        <source>The record in {0} was written by a newer version of this program. Update the program to continue it.</source>
        <translation>{0} の記録は新しいバージョンのプログラムで書かれています。続けるにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The record in {0} could not be written: {1}.</source>
        <translation>{0} の記録を書き込めませんでした: {1}。</translation>
    </message>
    <message>
        <source>The manifest of the model {0} is another.</source>
        <translation>モデル {0} のマニフェストは別のものです。</translation>
    </message>
    <message>
        <source>{0} hits are called {1}, and the record does not tell which is which.</source>
        <translation>{0} 件のヒットの名前が {1} であり、記録からはどれがどれか分かりません。</translation>
    </message>
    <message>
        <source>What was said of “{0}” stands alone: the record does not tell which of the designs of that name was meant.</source>
        <translation>「{0}」について記されたことは単独で残ります。その名前の意匠のどれを指すのか、記録からは分かりません。</translation>
    </message>
    <message>
        <source>{0} could not be searched then.</source>
        <translation>{0} は当時検索できませんでした。</translation>
    </message>
    <message>
        <source>{0} cannot be searched now.</source>
        <translation>{0} は現在検索できません。</translation>
    </message>
    <message>
        <source>{0}: a report is one of {1}.</source>
        <translation>{0}: レポートの形式は {1} のいずれかです。</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged and cannot be used: {1}. Build the collection anew: its folders are read again, and your records keep what you judged.</source>
        <translation>カタログ {0} は破損しており使用できません: {1}。コレクションを作り直してください。フォルダーがもう一度読み込まれ、判断の内容は記録に残ります。</translation>
    </message>
    <message>
        <source>The catalogue {0} is locked by another program. Close that program, then try again.</source>
        <translation>カタログ {0} は別のプログラムがロックしています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The catalogue {0} cannot be read: {1}. Check the drive, and that you may read and write its folder.</source>
        <translation>カタログ {0} を読み込めません: {1}。ドライブと、フォルダーの読み書きの権限を確認してください。</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}. It can be searched.</source>
        <translation>{0} は変更できません: {1}。検索はできます。</translation>
    </message>
    <message>
        <source>Which folders {0} is made of is not known any more. Name them.</source>
        <translation>{0} がどのフォルダーから作られたのか分からなくなっています。フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} cannot be reached now, so nothing is built anew without it. Connect the drive or share, then try again.</source>
        <translation>{0} に現在アクセスできないため、これを除いた作り直しは行いません。ドライブまたは共有を接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not as it was written (its seal differs). Install the model again.</source>
        <translation>モデルの {0} が書き込まれた時のものと異なります (シールが一致しません)。モデルをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The table {0} cannot be read now ({1}). What it said before is kept; put it back, or take it out of the collection.</source>
        <translation>表 {0} は今読めません（{1}）。以前の内容は保たれています。元の場所に戻すか、コレクションから外してください。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used, and its sheets are.</source>
        <translation>XML が壊れているか不完全です。読めた部分と図面は使われます。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used.</source>
        <translation>XML が壊れているか不完全です。読めた部分は使われます。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name.</source>
        <translation>{0} は読めません：{1}。名前を確かめてください。</translation>
    </message>
    <message>
        <source>{0} has no column called {1}. Its columns are: {2}.</source>
        <translation>{0} に {1} という列はありません。列は次のとおりです：{2}。</translation>
    </message>
    <message>
        <source>{0} is no table. Save it as CSV, TSV or XLSX.</source>
        <translation>{0} は表ではありません。CSV、TSV または XLSX で保存してください。</translation>
    </message>
    <message>
        <source>{0} is nothing that a column can mean. Columns mean: {1}.</source>
        <translation>{0} は列の意味になりません。列の意味は次のいずれかです：{1}。</translation>
    </message>
    <message>
        <source>One of its documents is damaged or incomplete.</source>
        <translation>文献の一つが壊れているか不完全です。</translation>
    </message>
    <message>
        <source>{0} of its documents are damaged or incomplete.</source>
        <translation>文献のうち {0} 件が壊れているか不完全です。</translation>
    </message>
    <message>
        <source>Index the drawings it is about as well, or say what its columns mean.</source>
        <translation>対象の図面も索引に加えるか、列の意味を指定してください。</translation>
    </message>
    <message>
        <source>Index the folder that holds the drawings in the same collection.</source>
        <translation>図面のあるフォルダーを同じコレクションに加えてください。</translation>
    </message>
    <message>
        <source>It has no line about any document.</source>
        <translation>文献についての行がありません。</translation>
    </message>
    <message>
        <source>It is not known which column has the documents&apos; numbers or files.</source>
        <translation>どの列が文献の番号またはファイルなのか分かりません。</translation>
    </message>
    <message>
        <source>No drawing of the design that it describes is indexed here.</source>
        <translation>記載された意匠の図面は、ここでは索引にありません。</translation>
    </message>
    <message>
        <source>No drawing of any of the {0} designs that it describes is indexed here.</source>
        <translation>記載された {0} 件の意匠の図面は、いずれもここでは索引にありません。</translation>
    </message>
    <message>
        <source>{0} of its dates and classes are not understood.</source>
        <translation>日付と分類のうち {0} 件が理解できません。</translation>
    </message>
    <message>
        <source>{0} of its {1} lines fit no drawing here: {2}.</source>
        <translation>{1} 行のうち {0} 行に合う図面がここにありません：{2}。</translation>
    </message>
    <message>
        <source>It is an XML file without any design in it.</source>
        <translation>意匠を含まない XML ファイルです。</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>XLSX または CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>Save the sheet with the documents as CSV.</source>
        <translation>文献のシートを CSV で保存してください。</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({0}: {1}).</source>
        <translation>ブックを読めません（{0}：{1}）。</translation>
    </message>
    <message>
        <source>The workbook is damaged, locked with a password, or none.</source>
        <translation>ブックが壊れているか、パスワードで保護されているか、ブックではありません。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than can be read.</source>
        <translation>展開すると、ブックは読める大きさを超えます。</translation>
    </message>
    <message>
        <source>It could not be unpacked into {0} ({1}).</source>
        <translation>{0} に展開できませんでした（{1}）。</translation>
    </message>
    <message>
        <source>Free some space there, or unpack it into a folder yourself.</source>
        <translation>そこに空き容量を作るか、ご自分でフォルダーに展開してください。</translation>
    </message>
    <message>
        <source>It would unpack to more than {0} MB.</source>
        <translation>展開すると {0} MB を超えます。</translation>
    </message>
    <message>
        <source>If it is genuine, unpack it into a folder.</source>
        <translation>本物であれば、フォルダーに展開してください。</translation>
    </message>
    <message>
        <source>Looking through it takes more memory than a file is allowed.</source>
        <translation>調べるには、1 ファイルに許されるより多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>Its name reads like a place inside an archive, because of its &quot;!&quot;.</source>
        <translation>名前に「!」があるため、アーカイブの中の場所のように読めます。</translation>
    </message>
    <message>
        <source>It is a document without drawings that can be read.</source>
        <translation>読み取れる図面のない文書です。</translation>
    </message>
    <message>
        <source>If it shows drawings, save it as PDF.</source>
        <translation>図面がある場合は、PDF として保存してください。</translation>
    </message>
    <message>
        <source>{0} more files in it have the same problem.</source>
        <translation>その中のほか {0} 個のファイルにも同じ問題があります。</translation>
    </message>
    <message>
        <source>It is a drawing or model of a CAD program, which is not read.</source>
        <translation>CAD プログラムの図面またはモデルで、読み取れません。</translation>
    </message>
    <message>
        <source>Save its views from there as PDF, PNG or TIFF.</source>
        <translation>そのプログラムから各図を PDF、PNG、TIFF のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>It is a drawing of a program whose files are not read.</source>
        <translation>読み取りに対応していないプログラムの図面です。</translation>
    </message>
    <message>
        <source>Save it from there as PDF, PNG, TIFF or SVG.</source>
        <translation>そのプログラムから PDF、PNG、TIFF、SVG のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not read.</source>
        <translation>読み取りに対応していない種類のアーカイブです。</translation>
    </message>
    <message>
        <source>Unpack it, or pack it anew as ZIP.</source>
        <translation>展開するか、ZIP に作り直してください。</translation>
    </message>
    <message>
        <source>It is a document of a kind that is not read.</source>
        <translation>読み取りに対応していない種類の文書です。</translation>
    </message>
    <message>
        <source>It is a mail, and what is attached to it is not read.</source>
        <translation>メールです。添付ファイルは読み取りません。</translation>
    </message>
    <message>
        <source>If drawings are attached to it, save them as files.</source>
        <translation>図面が添付されている場合は、ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>It is a file of a kind that is not known.</source>
        <translation>種類のわからないファイルです。</translation>
    </message>
    <message>
        <source>If it shows drawings, save them as PDF, TIFF or PNG.</source>
        <translation>図面がある場合は、PDF、TIFF、PNG のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>It is an archive by its content, but its name does not say so.</source>
        <translation>内容はアーカイブですが、名前からはわかりません。</translation>
    </message>
    <message>
        <source>Give it a name that ends with .zip, .tar or .7z, whichever it is.</source>
        <translation>内容に応じて .zip、.tar、.7z で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>The archive is incomplete: its end is missing. What could be found in it is used.</source>
        <translation>アーカイブが不完全です。末尾がありません。中で見つかったものは使われます。</translation>
    </message>
    <message>
        <source>The archive is damaged: some of its entries cannot be read. The others are used.</source>
        <translation>アーカイブが壊れており、一部の項目を読み取れません。ほかの項目は使われます。</translation>
    </message>
    <message>
        <source>The archive holds more than {0} files; the others are left out.</source>
        <translation>アーカイブに {0} 個を超えるファイルがあります。残りは除かれます。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <source>Its path leads out of its archive, so it is left out.</source>
        <translation>パスがアーカイブの外を指しているため、除かれます。</translation>
    </message>
    <message>
        <source>If it is wanted, unpack it into a folder.</source>
        <translation>必要であれば、フォルダーに展開してください。</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; only the last one is used.</source>
        <translation>アーカイブに同じ名前のファイルが複数あります。最後のものだけが使われます。</translation>
    </message>
    <message>
        <source>Unpack it, give them names of their own, and pack them again.</source>
        <translation>展開し、それぞれ別の名前を付けて、もう一度まとめてください。</translation>
    </message>
    <message>
        <source>What the archive says of its size or place cannot be true.</source>
        <translation>アーカイブにあるサイズまたは位置の記載が正しくありません。</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>通常のファイルではなく、パイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
        <source>Leave it out of the folder.</source>
        <translation>フォルダーから除いてください。</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>読み取れない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>Unpack the archive into a folder.</source>
        <translation>アーカイブをフォルダーに展開してください。</translation>
    </message>
    <message>
        <source>It is stored in pieces (sparse).</source>
        <translation>分割して（スパース形式で）格納されています。</translation>
    </message>
    <message>
        <source>The system ended the process that read it: most likely, memory ran out.</source>
        <translation>読み取り中のプロセスがシステムによって終了されました。おそらくメモリ不足です。</translation>
    </message>
    <message>
        <source>Close other programs, then have it tried again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (method {0} of the ZIP format).</source>
        <translation>読み取れない方式で圧縮されています（ZIP 形式の方式 {0}）。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read. Name the one it is now.</source>
        <translation>{0} は読み取れるフォルダーではありません。現在のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is part of the collection already, with files of its own. Take {1} out instead.</source>
        <translation>{0} はすでに独自のファイルとともにコレクションに含まれています。代わりに {1} を取り除いてください。</translation>
    </message>
    <message>
        <source>The name of {0} is not valid text, so it cannot be kept. Rename the folder, or one of those it lies in.</source>
        <translation>{0} の名前は有効なテキストではないため、保存できません。フォルダー、またはその上位のフォルダーの名前を変更してください。</translation>
    </message>
    <message>
        <source>This user has no home folder. Set {0} to a folder for what the program keeps.</source>
        <translation>このユーザーにはホームフォルダーがありません。プログラムが保存に使うフォルダーを {0} に設定してください。</translation>
    </message>
    <message>
        <source>What was read of it could not be kept ({0}: {1}).</source>
        <translation>読み取った内容を保存できませんでした（{0}: {1}）。</translation>
    </message>
    <message>
        <source>{0}: {1} of the {2} files indexed from it are not there any more. Nothing of them is removed yet: put them back or connect the drive; or, if this is meant, refresh with --accept-missing.</source>
        <translation>{0}: ここから索引付けされた {2} 個のファイルのうち {1} 個がなくなっています。まだ何も取り除かれていません。ファイルを戻すかドライブを接続してください。意図したものであれば、--accept-missing を付けて更新してください。</translation>
    </message>
    <message>
        <source>{0} holds files that were indexed from {1}, which is not there any more: {2} of {3}. They are not read again. If the folder has moved, say so: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;; if both are wanted, refresh with --accept-moved.</source>
        <translation>{0} には、もう存在しない {1} から索引付けされたファイルがあります（{3} 個のうち {2} 個）。これらは読み直されません。フォルダーを移動した場合は、次で知らせてください: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;。両方が必要な場合は、--accept-moved を付けて更新してください。</translation>
    </message>
    <message>
        <source>Not all of its files are read yet.</source>
        <translation>まだすべてのファイルが読み取られていません。</translation>
    </message>
    <message>
        <source>Refresh again, if that is not going on.</source>
        <translation>更新中でなければ、もう一度更新してください。</translation>
    </message>
    <message>
        <source>Several files are called so; only the last one is used.</source>
        <translation>同じ名前のファイルが複数あります。最後のものだけが使われます。</translation>
    </message>
    <message>
        <source>Give them names of their own.</source>
        <translation>それぞれ別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>名前を変更してください。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} ほか {1} ページ</translation>
    </message>
    <message>
        <source>Pages {0}: {1}</source>
        <translation>{0} ページ: {1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>{0} ページ: {1}</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. What was read before is kept. Free some space, then refresh again.</source>
        <translation>ディスクに空きがないため、{0} に書き込めませんでした。それまでに読み取った内容は保たれています。空きを作ってから、もう一度更新してください。</translation>
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
        <source>Tags, with commas between them</source>
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
        <source>No figure was found on this sheet.</source>
        <translation>この図面に図が見つかりませんでした。</translation>
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
        <source>Pressed: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes pressed; a click overrules it.</source>
        <translation>押した状態では、スケッチとして線の配置で検索します。スケッチに見える画像は最初から押された状態になります。クリックで変更できます。</translation>
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
        <source>The picture could not be kept: the disk may be full.</source>
        <translation>画像を保存できませんでした。ディスクに空きがない可能性があります。</translation>
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
    <name>Fit</name>
    <message>
        <source>the drawings coincide</source>
        <translation>図面は一致</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>よく一致</translation>
    </message>
    <message>
        <source>fits in most parts</source>
        <translation>大部分が一致</translation>
    </message>
    <message>
        <source>fits in some parts</source>
        <translation>一部が一致</translation>
    </message>
    <message>
        <source>no real fit: laid on each other by size and place</source>
        <translation>一致せず：大きさと位置で重ねています</translation>
    </message>
    <message>
        <source>points that match</source>
        <translation>一致する点</translation>
    </message>
    <message>
        <source>the whole shape</source>
        <translation>全体の形</translation>
    </message>
    <message>
        <source>size and place only</source>
        <translation>大きさと位置のみ</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動で設定</translation>
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
        <source>Closest prior art</source>
        <translation>最も近い先行意匠</translation>
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
        <source>“{0}” is too large to be a sketch.</source>
        <translation>「{0}」はスケッチとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>「{0}」を読み取れません。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}</source>
        <translation>「{0}」に書き込めません：{1}</translation>
    </message>
    <message>
        <source>Sketch in a large window</source>
        <translation>大きな画面でスケッチ</translation>
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
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Back to the small sketch</source>
        <translation>小さなスケッチに戻る</translation>
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
</TS>
