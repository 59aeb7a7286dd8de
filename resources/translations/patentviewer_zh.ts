<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About patentviewer</source>
        <translation>关于 patentviewer</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Finds similar design-patent drawings on this machine.</source>
        <translation>在本机上查找相似的外观设计。</translation>
    </message>
    <message>
        <source>It opens no network connection: no account, no upload, no update check, no telemetry. Drawings, queries and notes stay on this machine.</source>
        <translation>不建立任何网络连接：没有账户、没有上传、不检查更新、不回传数据。图、检索内容和备注都留在本机。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>比较要素</translation>
    </message>
    <message>
        <source>{0} figures in {1} collections</source>
        <translation>{1} 个文献库中共 {0} 幅图</translation>
    </message>
    <message>
        <source>{0} figures in 1 collection</source>
        <translation>1 个文献库中共 {0} 幅图</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放位置</translation>
    </message>
</context>
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find any action</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您要做什么？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open drawings…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Paste as query</source>
        <translation>粘贴为检索图</translation>
    </message>
    <message>
        <source>Index a folder…</source>
        <translation>为文件夹建立索引…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>试用示例文献库</translation>
    </message>
    <message>
        <source>Forget the recent queries</source>
        <translation>清除最近的检索图</translation>
    </message>
    <message>
        <source>Find any action…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Go to search</source>
        <translation>转到检索</translation>
    </message>
    <message>
        <source>Go to compare</source>
        <translation>转到对比</translation>
    </message>
    <message>
        <source>Go to collections</source>
        <translation>转到文献库</translation>
    </message>
    <message>
        <source>Go to records</source>
        <translation>转到记录</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>转到设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open the folder of logs</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>About patentviewer</source>
        <translation>关于 patentviewer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>清空检索图</translation>
    </message>
    <message>
        <source>Search all figures together</source>
        <translation>用全部视图一起检索</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>裁剪到区域</translation>
    </message>
    <message>
        <source>Mask a region out</source>
        <translation>排除区域</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>镜像翻转此图</translation>
    </message>
    <message>
        <source>Rotate the figure</source>
        <translation>旋转此图</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>用整页图检索</translation>
    </message>
    <message>
        <source>Draw on this figure</source>
        <translation>在此图上绘制</translation>
    </message>
    <message>
        <source>New sketch</source>
        <translation>新建草图</translation>
    </message>
    <message>
        <source>Open a sketch…</source>
        <translation>打开草图…</translation>
    </message>
    <message>
        <source>Save the sketch…</source>
        <translation>保存草图…</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Erase strokes</source>
        <translation>擦除笔画</translation>
    </message>
    <message>
        <source>Erase an area</source>
        <translation>擦除区域</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>对称轴</translation>
    </message>
    <message>
        <source>Thicker</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Thinner</source>
        <translation>变细</translation>
    </message>
    <message>
        <source>Show the drawing underneath</source>
        <translation>显示底图</translation>
    </message>
    <message>
        <source>Clear the sketch</source>
        <translation>清空草图</translation>
    </message>
    <message>
        <source>Compare with the query</source>
        <translation>与检索图对比</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>放大查看</translation>
    </message>
    <message>
        <source>Mark as relevant</source>
        <translation>标记为相关</translation>
    </message>
    <message>
        <source>Mark as not relevant</source>
        <translation>标记为不相关</translation>
    </message>
    <message>
        <source>Mark as unsure</source>
        <translation>标记为待定</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Use as query</source>
        <translation>用作检索图</translation>
    </message>
    <message>
        <source>Show as closest prior art</source>
        <translation>显示为最接近的现有设计</translation>
    </message>
    <message>
        <source>Show those nearly the same, or fold them</source>
        <translation>展开或收起几乎相同的设计</translation>
    </message>
    <message>
        <source>More like the relevant ones</source>
        <translation>查找更多与相关者类似的设计</translation>
    </message>
    <message>
        <source>Show less similar designs</source>
        <translation>显示相似度较低的设计</translation>
    </message>
    <message>
        <source>Filter the results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>History of the session</source>
        <translation>会话历史</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选条件</translation>
    </message>
    <message>
        <source>Hide designs already seen</source>
        <translation>隐藏已看过的设计</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Overlay in two inks</source>
        <translation>双色叠加</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替显示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动对比</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>透明叠加</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>区别</translation>
    </message>
    <message>
        <source>Correspondences</source>
        <translation>对应点</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Mirror the hit</source>
        <translation>镜像翻转结果</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>同步缩放和平移</translation>
    </message>
    <message>
        <source>Third pane: closest prior art</source>
        <translation>第三窗格：最接近的现有设计</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Pointer: move the drawing, choose a note</source>
        <translation>指针：移动图，选择标注</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>引出标注</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mark the hit as relevant</source>
        <translation>将结果标记为相关</translation>
    </message>
    <message>
        <source>Mark the hit as unsure</source>
        <translation>将结果标记为待定</translation>
    </message>
    <message>
        <source>Mark the hit as not relevant</source>
        <translation>将结果标记为不相关</translation>
    </message>
    <message>
        <source>Copy the comparison as a picture</source>
        <translation>将对比复制为图片</translation>
    </message>
    <message>
        <source>Print the comparison…</source>
        <translation>打印对比…</translation>
    </message>
    <message>
        <source>Keep this comparison in the record</source>
        <translation>将此对比保存到记录</translation>
    </message>
    <message>
        <source>Refresh all collections</source>
        <translation>更新全部文献库</translation>
    </message>
</context>
<context>
    <name>AnnotatedView</name>
    <message>
        <source>Text on the drawing</source>
        <translation>图上的文字</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>输入文字后按 Enter</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Shape against rendering</source>
        <translation>形状与画法的比重</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>画法</translation>
    </message>
    <message>
        <source>Left: outline and form count. Right: how it is drawn. A double click goes back to the model&apos;s own balance.</source>
        <translation>左：侧重轮廓和形状。右：侧重画法。双击恢复模型自身的比重。</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Find a class by its name or number…</source>
        <translation>按名称或编号查找分类…</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找分类</translation>
    </message>
    <message>
        <source>Like the query’s: {0}</source>
        <translation>与检索图同类：{0}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Embed again</source>
        <translation>重新提取特征</translation>
    </message>
    <message>
        <source>The model has changed since {0} was indexed. Embed it again, so that all of it can be searched.</source>
        <translation>{0} 建立索引后，模型已更换。请重新提取特征，使其全部内容可供检索。</translation>
    </message>
    <message>
        <source>Choose a folder to index</source>
        <translation>选择要建立索引的文件夹</translation>
    </message>
    <message>
        <source>designs</source>
        <translation>外观设计</translation>
    </message>
    <message>
        <source>Delete the collection “{0}”?</source>
        <translation>删除文献库“{0}”吗？</translation>
    </message>
    <message>
        <source>It stays on the office&apos;s server, and is not searched from here.</source>
        <translation>它仍保留在局内服务器上，但不再从本机检索。</translation>
    </message>
    <message>
        <source>Its index is deleted. The folders and their files are not touched.</source>
        <translation>只删除其索引，不改动文件夹及其中的文件。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take “{0}” out of “{1}”?</source>
        <translation>将“{0}”从“{1}”中移出吗？</translation>
    </message>
    <message>
        <source>Its figures can no longer be found. The folder itself is not touched.</source>
        <translation>其中的图将不再能检索到。文件夹本身不作改动。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>never to the end</source>
        <translation>从未完成</translation>
    </message>
    <message>
        <source>Last refreshed: {0}</source>
        <translation>上次更新：{0}</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} 个问题</translation>
    </message>
    <message>
        <source>On an office&apos;s server: {0}. What a search sends there are numbers.</source>
        <translation>位于局内服务器：{0}。检索时只向其发送数值。</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 个表格</translation>
    </message>
    <message>
        <source>{0} tables</source>
        <translation>{0} 个表格</translation>
    </message>
    <message>
        <source>It cannot be searched now</source>
        <translation>目前无法检索</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{1} 幅图中 {0} 幅可检索</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 项外观设计</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} 项外观设计</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>cannot be changed where it lies</source>
        <translation>所在位置不可更改</translation>
    </message>
    <message>
        <source>Learned from {0} documents; same class among ten: {1} to {2}</source>
        <translation>已从 {0} 篇文献中学习；前十个结果中同类的：由 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0}. That is no better: the model alone ranks.</source>
        <translation>{0}。没有改善，因此仅由模型排序。</translation>
    </message>
    <message>
        <source>These figures were prepared by another model. They stay searchable; embed them again so that scores can be compared.</source>
        <translation>这些图由另一模型处理，仍可检索；请重新提取特征，使分值可以相互比较。</translation>
    </message>
    <message>
        <source>The last refresh was stopped. Refresh to go on.</source>
        <translation>上次更新被中止。请更新以继续。</translation>
    </message>
    <message>
        <source>The last refresh was stopped: {0} files are left. Refresh to go on.</source>
        <translation>上次更新被中止，还剩 {0} 个文件。请更新以继续。</translation>
    </message>
    <message>
        <source>Files read by an earlier version of this program: {0}. Refreshing reads them again, and better.</source>
        <translation>由本程序较早版本读取的文件：{0} 个。更新时会以更好的方式重新读取。</translation>
    </message>
    <message>
        <source>Waits until the collection before it is done</source>
        <translation>等待前一个文献库完成</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Paused. What is done is searchable.</source>
        <translation>已暂停。已完成的部分可以检索。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>重新提取特征</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>Read its folders again; records keep what you judged</source>
        <translation>重新读取其文件夹；您的判断仍保存在记录中</translation>
    </message>
    <message>
        <source>What its tables say of its documents</source>
        <translation>其表格对文献的说明</translation>
    </message>
    <message>
        <source>More for {0}</source>
        <translation>{0} 的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Use it no more…</source>
        <translation>不再使用…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>移出 {0}</translation>
    </message>
    <message>
        <source>Learn from its classes</source>
        <translation>从其分类中学习</translation>
    </message>
    <message>
        <source>Rank by the model alone</source>
        <translation>仅由模型排序</translation>
    </message>
    <message>
        <source>Embed all figures again</source>
        <translation>重新提取全部图的特征</translation>
    </message>
    <message>
        <source>Delete the collection…</source>
        <translation>删除文献库…</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>Index a folder…</source>
        <translation>为文件夹建立索引…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>全部更新</translation>
    </message>
    <message>
        <source>Office&apos;s collections…</source>
        <translation>局内文献库…</translation>
    </message>
    <message>
        <source>Use collections that lie on an office&apos;s server</source>
        <translation>使用位于局内服务器上的文献库</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>试用示例文献库</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>尚未建立索引</translation>
    </message>
    <message>
        <source>Choose a folder of prior designs: PDFs, scans or office bulk data. They are read where they lie, and nothing leaves this machine.</source>
        <translation>请选择存放在先设计的文件夹：PDF、扫描件或专利局的批量数据。文件在原处读取，任何内容都不会离开本机。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Figure that matched</source>
        <translation>匹配的图</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授权日</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先权日</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>洛迦诺分类</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>美国分类</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Show another figure</source>
        <translation>显示另一幅图</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>关闭此窗格</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This document has no figure to show.</source>
        <translation>此文献没有可显示的图。</translation>
    </message>
    <message>
        <source>Views paired by hand</source>
        <translation>手动配对视图</translation>
    </message>
    <message>
        <source>The query has no figure of this view.</source>
        <translation>检索图中没有此视图。</translation>
    </message>
    <message>
        <source>The hit has no figure of this view.</source>
        <translation>该结果没有此视图。</translation>
    </message>
    <message>
        <source>The file cannot be reached: its small picture is shown.</source>
        <translation>无法访问该文件，显示的是缩略图。</translation>
    </message>
    <message>
        <source>Laying the drawings on each other…</source>
        <translation>正在叠合两图…</translation>
    </message>
    <message>
        <source>Hit moved by hand</source>
        <translation>手动移动结果</translation>
    </message>
    <message>
        <source>Drawn on {0} {1}</source>
        <translation>在{0} {1} 上标注</translation>
    </message>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>只能保存一对视图。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query.</source>
        <translation>选择一个结果并按 Enter，即可与检索图并排查看。</translation>
    </message>
    <message>
        <source>This could not be worked out; the log says why.</source>
        <translation>未能得出结果，原因见日志。</translation>
    </message>
</context>
<context>
    <name>CompareToolbar</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>交替显示</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>滑动对比</translation>
    </message>
    <message>
        <source>Onion skin</source>
        <translation>透明叠加</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>区别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>对应点</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>引出标注</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>In</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>The comparison stands in the record.</source>
        <translation>对比已保存到记录。</translation>
    </message>
    <message>
        <source>Comparison left out</source>
        <translation>已略去对比</translation>
    </message>
    <message>
        <source>The comparison is left out of the report; Ctrl+Z takes it back.</source>
        <translation>该对比不列入报告；按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>It would unpack to {0} MB, more than the {1} MB that are allowed inside an archive.</source>
        <translation>解压后将达 {0} MB，超过压缩包内允许的 {1} MB。</translation>
    </message>
    <message>
        <source>If it is genuine, unpack the archive into a folder.</source>
        <translation>如果来源可靠，请将压缩包解压到文件夹中。</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete.</source>
        <translation>压缩包已损坏或不完整。</translation>
    </message>
    <message>
        <source>Fetch or copy it again.</source>
        <translation>请重新获取或复制。</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>受密码保护。</translation>
    </message>
    <message>
        <source>Save the archive without a password.</source>
        <translation>请将压缩包保存为无密码。</translation>
    </message>
    <message>
        <source>The archive no longer holds it.</source>
        <translation>压缩包中已没有该文件。</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>请再次更新。</translation>
    </message>
    <message>
        <source>It holds more than {0} MB.</source>
        <translation>超过 {0} MB。</translation>
    </message>
    <message>
        <source>Split it, or leave it out.</source>
        <translation>请拆分或略去。</translation>
    </message>
    <message>
        <source>It is damaged inside its archive.</source>
        <translation>在压缩包内已损坏。</translation>
    </message>
    <message>
        <source>Fetch or copy the archive again.</source>
        <translation>请重新获取或复制压缩包。</translation>
    </message>
    <message>
        <source>Its name is not valid text.</source>
        <translation>其名称不是有效文本。</translation>
    </message>
    <message>
        <source>Rename it, then refresh again.</source>
        <translation>请重命名后再次更新。</translation>
    </message>
    <message>
        <source>{0} is not there. Check the name, or connect the drive it is on.</source>
        <translation>{0} 不存在。请检查名称，或连接其所在的驱动器。</translation>
    </message>
    <message>
        <source>{0} holds no drawings. Readable are PDF, TIFF, PNG, JPEG, WebP, HEIC, AVIF, GIF, BMP, SVG and other pictures, and grants of the office as XML with TIFF.</source>
        <translation>{0} 中没有图。可读取 PDF、TIFF、PNG、JPEG、WebP、HEIC、AVIF、GIF、BMP、SVG 及其他图片，以及附 TIFF 的 XML 格式授权公告。</translation>
    </message>
    <message>
        <source>Too many archives lie inside each other.</source>
        <translation>压缩包嵌套层数过多。</translation>
    </message>
    <message>
        <source>Unpack the outer ones into a folder.</source>
        <translation>请将外层压缩包解压到文件夹中。</translation>
    </message>
    <message>
        <source>{0} cannot be reached now ({1}). Nothing indexed from it is removed; connect the drive or share, then refresh again.</source>
        <translation>目前无法访问 {0}（{1}）。已从中建立的索引均予保留；请连接驱动器或共享文件夹后再次更新。</translation>
    </message>
    <message>
        <source>{0} is empty now, though {1} files were indexed from it, so nothing of them is removed. Connect the drive or share; or take the folder out of the collection.</source>
        <translation>{0} 目前为空，但曾有 {1} 个文件由此建立索引，因此均予保留。请连接驱动器或共享文件夹；或将该文件夹从文献库中移出。</translation>
    </message>
    <message>
        <source>It is an XML file, but not a grant of the patent office.</source>
        <translation>是 XML 文件，但不是专利局的授权公告。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请略去。</translation>
    </message>
    <message>
        <source>The sheet {0}, which it names, is missing.</source>
        <translation>缺少其中提及的图页 {0}。</translation>
    </message>
    <message>
        <source>Fetch the grant again.</source>
        <translation>请重新获取该授权公告。</translation>
    </message>
    <message>
        <source>The PDF is damaged or incomplete.</source>
        <translation>PDF 已损坏或不完整。</translation>
    </message>
    <message>
        <source>Fetch or copy it again, or print it to a new PDF.</source>
        <translation>请重新获取或复制，或打印为新的 PDF。</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened.</source>
        <translation>图片为 {0} x {1} 像素，超过可打开的上限 {2} 百万像素。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution.</source>
        <translation>请以较低分辨率保存。</translation>
    </message>
    <message>
        <source>The picture is {0} x {1} pixels, more than the {2} million that can be opened of its kind.</source>
        <translation>图片为 {0} x {1} 像素，超过此类图片可打开的上限 {2} 百万像素。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or in black and white.</source>
        <translation>请以较低分辨率或黑白格式保存。</translation>
    </message>
    <message>
        <source>The TIFF has {0} pictures; only the first {1} were read.</source>
        <translation>TIFF 含 {0} 张图片，只读取了前 {1} 张。</translation>
    </message>
    <message>
        <source>The drawing lies in another file, which the SVG only names.</source>
        <translation>图在另一文件中，SVG 只是引用了它。</translation>
    </message>
    <message>
        <source>Search or index that file, or save the SVG with its pictures embedded.</source>
        <translation>请检索或索引该文件，或将图片嵌入后保存 SVG。</translation>
    </message>
    <message>
        <source>Save a copy without the password, and use that.</source>
        <translation>请保存一份无密码的副本并使用该副本。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF 没有页面。</translation>
    </message>
    <message>
        <source>The page has no area.</source>
        <translation>页面面积为零。</translation>
    </message>
    <message>
        <source>The page is damaged or no longer there.</source>
        <translation>页面已损坏或不复存在。</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>无法绘出该页面。</translation>
    </message>
    <message>
        <source>The page is damaged.</source>
        <translation>页面已损坏。</translation>
    </message>
    <message>
        <source>The figure is no longer there.</source>
        <translation>该图已不存在。</translation>
    </message>
    <message>
        <source>Refresh the collection.</source>
        <translation>请更新文献库。</translation>
    </message>
    <message>
        <source>The sheet is no longer there.</source>
        <translation>该图页已不存在。</translation>
    </message>
    <message>
        <source>If it shows one, save that page as a picture of its own.</source>
        <translation>如有图，请将该页另存为图片。</translation>
    </message>
    <message>
        <source>Its figures could not be told apart ({0}: {1}).</source>
        <translation>无法分开其中的各幅图（{0}：{1}）。</translation>
    </message>
    <message>
        <source>Please report it with the file.</source>
        <translation>请连同该文件一并报告。</translation>
    </message>
    <message>
        <source>No drawing was found in it.</source>
        <translation>其中未找到图。</translation>
    </message>
    <message>
        <source>Its name says otherwise, but it is a {0}.</source>
        <translation>名称与内容不符，实际为 {0}。</translation>
    </message>
    <message>
        <source>Give it the name that fits, or save it as PDF, TIFF or PNG.</source>
        <translation>请改用相符的名称，或保存为 PDF、TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>The {0} is damaged or incomplete.</source>
        <translation>{0} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Its content is none of the formats that can be read, whatever its name says.</source>
        <translation>无论名称如何，其内容不属于可读取的格式。</translation>
    </message>
    <message>
        <source>If it is a drawing, save it as PDF, TIFF or PNG.</source>
        <translation>如果是图，请保存为 PDF、TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>The picture is too large for the memory.</source>
        <translation>图片过大，内存不足。</translation>
    </message>
    <message>
        <source>The PDF is incomplete: its end is missing. What could be read of it is used.</source>
        <translation>PDF 不完整：末尾缺失。已使用能读取的部分。</translation>
    </message>
    <message>
        <source>The PDF has {0} pages; only the first {1} were read.</source>
        <translation>PDF 有 {0} 页，只读取了前 {1} 页。</translation>
    </message>
    <message>
        <source>Split it into one file a document.</source>
        <translation>请按每篇文献一个文件拆分。</translation>
    </message>
    <message>
        <source>The file inside the PDF is larger than {0} MB.</source>
        <translation>PDF 内的文件超过 {0} MB。</translation>
    </message>
    <message>
        <source>Save it as a file of its own.</source>
        <translation>请将其另存为单独的文件。</translation>
    </message>
    <message>
        <source>It shows only a notice that another viewer is needed; its content is a form or a portfolio that cannot be read.</source>
        <translation>只显示需要其他阅读器的提示；其内容是无法读取的表单或文件包。</translation>
    </message>
    <message>
        <source>Open it in that viewer and print it to a new PDF.</source>
        <translation>请在该阅读器中打开，并打印为新的 PDF。</translation>
    </message>
    <message>
        <source>A collection teaches from {0} classified documents on; this one has {1}. Add a table of classes beside the drawings, or more documents.</source>
        <translation>文献库须有至少 {0} 篇带分类的文献才能用于学习；此库有 {1} 篇。请在图旁添加分类表格，或添加更多文献。</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}.</source>
        <translation>无法删除 {0}：{1}。</translation>
    </message>
    <message>
        <source>It is no valid SVG drawing.</source>
        <translation>不是有效的 SVG 图。</translation>
    </message>
    <message>
        <source>Save it as PDF or PNG.</source>
        <translation>请保存为 PDF 或 PNG。</translation>
    </message>
    <message>
        <source>The system could not read it ({0}).</source>
        <translation>系统无法读取（{0}）。</translation>
    </message>
    <message>
        <source>Check the drive or the network share, then try again.</source>
        <translation>请检查驱动器或网络共享，然后重试。</translation>
    </message>
    <message>
        <source>There is no permission to read it.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it to a folder of your own.</source>
        <translation>请申请读取权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>It is no longer there, or it is a link to something that is not there.</source>
        <translation>已不存在，或是指向不存在内容的链接。</translation>
    </message>
    <message>
        <source>Put it back, or refresh the collection.</source>
        <translation>请放回原处，或更新文献库。</translation>
    </message>
    <message>
        <source>Reading it takes more memory than a file is allowed.</source>
        <translation>读取所需的内存超过单个文件的上限。</translation>
    </message>
    <message>
        <source>Save it at a lower resolution, or with fewer pages.</source>
        <translation>请以较低分辨率或较少页数保存。</translation>
    </message>
    <message>
        <source>Reading it took too long: more than {0} seconds.</source>
        <translation>读取时间过长：超过 {0} 秒。</translation>
    </message>
    <message>
        <source>If it opens in another program, save it anew as PDF, TIFF or PNG.</source>
        <translation>如能用其他程序打开，请重新保存为 PDF、TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>Reading it crashed: its content is damaged, or made to do harm.</source>
        <translation>读取时崩溃：其内容已损坏，或为恶意构造。</translation>
    </message>
    <message>
        <source>Reading it failed ({0}: {1}).</source>
        <translation>读取失败（{0}：{1}）。</translation>
    </message>
    <message>
        <source>If it opens in another program, please report it with the file.</source>
        <translation>如能用其他程序打开，请连同该文件一并报告。</translation>
    </message>
    <message>
        <source>Its XML defines entities that could grow without end or lead out of the file.</source>
        <translation>其 XML 定义了可能无限展开或指向文件之外的实体。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came, or save it without entities.</source>
        <translation>请从原处重新获取，或保存为不含实体的文件。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete.</source>
        <translation>其 XML 已损坏或不完整。</translation>
    </message>
    <message>
        <source>Its XML is nested too deeply or too long to be a genuine one.</source>
        <translation>其 XML 嵌套过深或过长，不像真实文件。</translation>
    </message>
    <message>
        <source>Fetch it again from where it came.</source>
        <translation>请从原处重新获取。</translation>
    </message>
    <message>
        <source>There is no collection called {0}.</source>
        <translation>没有名为 {0} 的文献库。</translation>
    </message>
    <message>
        <source>The figure is no longer in the collection {0}. Search again.</source>
        <translation>该图已不在文献库 {0} 中。请重新检索。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>文献库需要名称。</translation>
    </message>
    <message>
        <source>The name of the collection is too long.</source>
        <translation>文献库名称过长。</translation>
    </message>
    <message>
        <source>The document is no longer in the collection {0}. Search again.</source>
        <translation>该文献已不在文献库 {0} 中。请重新检索。</translation>
    </message>
    <message>
        <source>{0} and {1} lie one in the other: their drawings would be there twice. {2} is part of the collection already.</source>
        <translation>{0} 与 {1} 互相包含，其中的图会重复。{2} 已在文献库中。</translation>
    </message>
    <message>
        <source>{0} is not part of the collection {1}.</source>
        <translation>{0} 不属于文献库 {1}。</translation>
    </message>
    <message>
        <source>{0} could not be removed: {1}. Close other windows of this program, then try again.</source>
        <translation>无法删除 {0}：{1}。请关闭本程序的其他窗口后重试。</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>There is no drawing in what was given.</source>
        <translation>所给内容中没有图。</translation>
    </message>
    <message>
        <source>The sample collection is missing: install the program again.</source>
        <translation>缺少示例文献库：请重新安装程序。</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program, so it is left as it is. Update the program to change settings.</source>
        <translation>{0} 由本程序较新版本写入，因此保持不变。请更新程序后再更改设置。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {0}: {1}.</source>
        <translation>无法将设置保存到 {0}：{1}。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} was changed.</source>
        <translation>记录的附件 {0} 已被更改。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be read.</source>
        <translation>无法读取记录的附件 {0}。</translation>
    </message>
    <message>
        <source>{0} holds no search record.</source>
        <translation>{0} 中没有检索记录。</translation>
    </message>
    <message>
        <source>The record in {0} is damaged. {1}</source>
        <translation>{0} 中的记录已损坏。{1}</translation>
    </message>
    <message>
        <source>Before entry {0} stands one that was not written whole ({1} bytes); it is taken away when the record is next continued.</source>
        <translation>条目 {0} 之前有一个未写完整的条目（{1} 字节）；下次续写记录时将其移除。</translation>
    </message>
    <message>
        <source>The record in {0} is full. Begin another session.</source>
        <translation>{0} 中的记录已满。请新建会话。</translation>
    </message>
    <message>
        <source>The record in {0} was changed by another program while it was open.</source>
        <translation>{0} 中的记录在打开期间被其他程序更改。</translation>
    </message>
    <message>
        <source>What is to be kept with the record in {0} is too large.</source>
        <translation>要随 {0} 中的记录保存的内容过大。</translation>
    </message>
    <message>
        <source>The record names {0}, which is no attachment.</source>
        <translation>记录提及 {0}，但它不是附件。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is too large to be opened.</source>
        <translation>记录的附件 {0} 过大，无法打开。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} is no picture.</source>
        <translation>记录的附件 {0} 不是图片。</translation>
    </message>
    <message>
        <source>The record&apos;s attachment {0} cannot be unpacked.</source>
        <translation>无法解压记录的附件 {0}。</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}).</source>
        <translation>无法读取其条目（{0}）。</translation>
    </message>
    <message>
        <source>Its entries cannot be read ({0}: {1}).</source>
        <translation>无法读取其条目（{0}：{1}）。</translation>
    </message>
    <message>
        <source>A kept comparison cannot be understood.</source>
        <translation>无法解析已保存的对比。</translation>
    </message>
    <message>
        <source>At the record&apos;s end stands an entry that was not written whole ({0} bytes); it is taken away when the record is next continued.</source>
        <translation>记录末尾有一个未写完整的条目（{0} 字节）；下次续写记录时将其移除。</translation>
    </message>
    <message>
        <source>Among the record&apos;s attachments lies {0}, which is none.</source>
        <translation>记录的附件中有 {0}，但它不是附件。</translation>
    </message>
    <message>
        <source>The search of {0} UTC cannot be understood.</source>
        <translation>无法解析 {0} UTC 的检索。</translation>
    </message>
    <message>
        <source>The record was written by a newer version of this program, so not all of it may be shown. Update the program.</source>
        <translation>记录由本程序较新版本写入，可能未全部显示。请更新程序。</translation>
    </message>
    <message>
        <source>Entry {0} ({1} UTC) bears an earlier time than the one before it ({2} UTC): the clock was set back.</source>
        <translation>条目 {0}（{1} UTC）的时间早于其前一条目（{2} UTC）：时钟曾被回拨。</translation>
    </message>
    <message>
        <source>Entry {0} cannot be understood, so what it says is left out: a newer version of this program wrote it, or another one.</source>
        <translation>无法解析条目 {0}，其内容已略去：由本程序较新版本或其他程序写入。</translation>
    </message>
    <message>
        <source>The record in {0} was written by a newer version of this program. Update the program to continue it.</source>
        <translation>{0} 中的记录由本程序较新版本写入。请更新程序后再续写。</translation>
    </message>
    <message>
        <source>The record in {0} could not be written: {1}.</source>
        <translation>无法写入 {0} 中的记录：{1}。</translation>
    </message>
    <message>
        <source>The record&apos;s head was changed.</source>
        <translation>记录的首部已被更改。</translation>
    </message>
    <message>
        <source>The record is incomplete: {0} cut off or changed.</source>
        <translation>记录不完整：{0} 被截断或更改。</translation>
    </message>
    <message>
        <source>Entries and head of the record do not fit each other.</source>
        <translation>记录的条目与首部不一致。</translation>
    </message>
    <message>
        <source>Entry {0} was changed or lost.</source>
        <translation>条目 {0} 被更改或丢失。</translation>
    </message>
    <message>
        <source>The record&apos;s head cannot be read.</source>
        <translation>无法读取记录的首部。</translation>
    </message>
    <message>
        <source>{0} had {1} {2} and has {3}.</source>
        <translation>{0}：{2}当时为 {1}，现在为 {3}。</translation>
    </message>
    <message>
        <source>The collection {0} is gone.</source>
        <translation>文献库 {0} 已不存在。</translation>
    </message>
    <message>
        <source>The collection {0} is new.</source>
        <translation>文献库 {0} 是新的。</translation>
    </message>
    <message>
        <source>{0} is made of other folders.</source>
        <translation>{0} 由其他文件夹组成。</translation>
    </message>
    <message>
        <source>{0} has the same size but another content.</source>
        <translation>{0} 大小相同，但内容不同。</translation>
    </message>
    <message>
        <source>{0} was refreshed again, on {1}.</source>
        <translation>{0} 已于 {1} 再次更新。</translation>
    </message>
    <message>
        <source>The program was {0} and is {1}.</source>
        <translation>程序当时为 {0}，现在为 {1}。</translation>
    </message>
    <message>
        <source>The model was {0} and is {1} ({2}).</source>
        <translation>模型当时为 {0}，现在为 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The model ran on {0} and runs on {1}.</source>
        <translation>模型当时运行于 {0}，现在运行于 {1}。</translation>
    </message>
    <message>
        <source>The manifest of the model {0} is another.</source>
        <translation>模型 {0} 的清单已不同。</translation>
    </message>
    <message>
        <source>{0} hits are called {1}, and the record does not tell which is which.</source>
        <translation>有 {0} 个结果名为 {1}，记录无法区分。</translation>
    </message>
    <message>
        <source>What was said of “{0}” stands alone: the record does not tell which of the designs of that name was meant.</source>
        <translation>关于“{0}”的记载单独列出：记录未说明指的是同名外观设计中的哪一项。</translation>
    </message>
    <message>
        <source>The program {0} has other source files than it had.</source>
        <translation>程序 {0} 的源文件与当时不同。</translation>
    </message>
    <message>
        <source>The ranking is the same, byte for byte.</source>
        <translation>排序逐字节相同。</translation>
    </message>
    <message>
        <source>Program, model and collections are the same as then.</source>
        <translation>程序、模型和文献库均与当时相同。</translation>
    </message>
    <message>
        <source>{0} no longer found: {1}.</source>
        <translation>{0} 个不再检索到：{1}。</translation>
    </message>
    <message>
        <source>{0} found that were not: {1}.</source>
        <translation>{0} 个为新检索到：{1}。</translation>
    </message>
    <message>
        <source>The order differs from place {0} on: {1} is at place {2} now.</source>
        <translation>自第 {0} 位起顺序不同：{1} 现在第 {2} 位。</translation>
    </message>
    <message>
        <source>Scores differ by up to {0}.</source>
        <translation>分值最多相差 {0}。</translation>
    </message>
    <message>
        <source>{0} could not be searched then.</source>
        <translation>{0} 当时无法检索。</translation>
    </message>
    <message>
        <source>{0} cannot be searched now.</source>
        <translation>{0} 现在无法检索。</translation>
    </message>
    <message>
        <source>Searched were {0} figures, now {1}.</source>
        <translation>当时检索 {0} 幅图，现在 {1} 幅。</translation>
    </message>
    <message>
        <source>Only details of the hits differ (bibliography, places of files).</source>
        <translation>仅结果的细节不同（著录项目、文件位置）。</translation>
    </message>
    <message>
        <source>Editing makes another picture of figure {0} of the query.</source>
        <translation>编辑后检索图 {0} 的图像不同。</translation>
    </message>
    <message>
        <source>A ranking of the record is not the one that was logged.</source>
        <translation>记录中的一个排序与当时所记不符。</translation>
    </message>
    <message>
        <source>There is a search session named {0} already. Open that one.</source>
        <translation>已有名为 {0} 的检索会话。请打开该会话。</translation>
    </message>
    <message>
        <source>A search session needs a name.</source>
        <translation>检索会话需要名称。</translation>
    </message>
    <message>
        <source>Sign with your initials.</source>
        <translation>请用姓名缩写签署。</translation>
    </message>
    <message>
        <source>A search session cannot be merged with itself.</source>
        <translation>检索会话不能与自身合并。</translation>
    </message>
    <message>
        <source>The search session in {0} is open in another window.</source>
        <translation>{0} 中的检索会话已在另一窗口中打开。</translation>
    </message>
    <message>
        <source>The search session {0} is closed. Open it again.</source>
        <translation>检索会话 {0} 已关闭。请重新打开。</translation>
    </message>
    <message>
        <source>{0} UTC: an entry that was being written when the program stopped ({1} bytes) was lost; all earlier ones are whole.</source>
        <translation>{0} UTC：程序停止时正在写入的条目（{1} 字节）已丢失；此前的条目均完整。</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again.</source>
        <translation>缺少 {0}：请重新安装程序。</translation>
    </message>
    <message>
        <source>{0} is missing: install the program again to write a PDF.</source>
        <translation>缺少 {0}：请重新安装程序以生成 PDF。</translation>
    </message>
    <message>
        <source>{0}: a report is one of {1}.</source>
        <translation>{0}：报告须为 {1} 之一。</translation>
    </message>
    <message>
        <source>Another program is building {0} now. It can be searched meanwhile; refresh it when that is done.</source>
        <translation>另一程序正在建立 {0}。其间可以检索；完成后请更新。</translation>
    </message>
    <message>
        <source>The catalogue {0} could not be written: {1}.</source>
        <translation>无法写入目录 {0}：{1}。</translation>
    </message>
    <message>
        <source>The disk is full: {0} could not be written. What was read before is kept. Free some space, then refresh again.</source>
        <translation>磁盘已满：无法写入 {0}。此前读取的内容已保留。请腾出空间后再次更新。</translation>
    </message>
    <message>
        <source>{0} is missing. Build the collection again.</source>
        <translation>缺少 {0}。请重新建立文献库。</translation>
    </message>
    <message>
        <source>The catalogue {0} was written by a newer version of this program. Update the program to use this collection.</source>
        <translation>目录 {0} 由本程序较新版本写入。请更新程序以使用此文献库。</translation>
    </message>
    <message>
        <source>The catalogue {0} is damaged and cannot be used: {1}. Build the collection anew: its folders are read again, and your records keep what you judged.</source>
        <translation>目录 {0} 已损坏，无法使用：{1}。请重新建立文献库：将重新读取其文件夹，您的判断仍保存在记录中。</translation>
    </message>
    <message>
        <source>The catalogue {0} is locked by another program. Close that program, then try again.</source>
        <translation>目录 {0} 被其他程序锁定。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The catalogue {0} cannot be read: {1}. Check the drive, and that you may read and write its folder.</source>
        <translation>无法读取目录 {0}：{1}。请检查驱动器，以及您对其文件夹的读写权限。</translation>
    </message>
    <message>
        <source>{0} cannot be changed: {1}. It can be searched.</source>
        <translation>无法更改 {0}：{1}。可以检索。</translation>
    </message>
    <message>
        <source>Which folders {0} is made of is not known any more. Name them.</source>
        <translation>{0} 由哪些文件夹组成已无从得知。请予指明。</translation>
    </message>
    <message>
        <source>{0} cannot be reached now, so nothing is built anew without it. Connect the drive or share, then try again.</source>
        <translation>目前无法访问 {0}，因此不会在缺少它的情况下重新建立。请连接驱动器或共享文件夹后重试。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not as it was written (its seal differs). Install the model again.</source>
        <translation>模型的 {0} 与写入时不一致（封存校验不符）。请重新安装模型。</translation>
    </message>
    <message>
        <source>There is no model in {0}. Install the program again.</source>
        <translation>{0} 中没有模型。请重新安装程序。</translation>
    </message>
    <message>
        <source>The model {0} is not the one its manifest describes (its sha256 differs). Install it again.</source>
        <translation>模型 {0} 与其清单所述不符（sha256 不同）。请重新安装。</translation>
    </message>
    <message>
        <source>{0} holds no model: {1} is missing.</source>
        <translation>{0} 中没有模型：缺少 {1}。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} cannot be read: {1}.</source>
        <translation>无法读取模型的 {0}：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} needs a newer version of this program.</source>
        <translation>{0} 中的模型需要本程序的较新版本。</translation>
    </message>
    <message>
        <source>The model&apos;s {0} is not a manifest ({1}).</source>
        <translation>模型的 {0} 不是清单（{1}）。</translation>
    </message>
    <message>
        <source>The model in {0} gives vectors that are not of length 1.</source>
        <translation>{0} 中的模型给出的向量长度不为 1。</translation>
    </message>
    <message>
        <source>The model {0} cannot be read: {1}.</source>
        <translation>无法读取模型 {0}：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded: {1}.</source>
        <translation>无法加载 {0} 中的模型：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} does not do what its manifest says: {1}.</source>
        <translation>{0} 中的模型与其清单所述不符：{1}。</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}).</source>
        <translation>无法使用 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The CPU is used.</source>
        <translation>改用 CPU。</translation>
    </message>
    <message>
        <source>The query has no figure. Drop, paste or sketch one.</source>
        <translation>没有检索图。请拖入、粘贴或画出草图。</translation>
    </message>
    <message>
        <source>Of the lines that set the claimed drawing apart from the prior art, the accused drawing has {0}.</source>
        <translation>在使授权设计区别于现有设计的线条中，被诉设计具有 {0}。</translation>
    </message>
    <message>
        <source>No line sets the claimed drawing apart from the prior art.</source>
        <translation>没有使授权设计区别于现有设计的线条。</translation>
    </message>
    <message>
        <source>The table {0} cannot be read now ({1}). What it said before is kept; put it back, or take it out of the collection.</source>
        <translation>目前无法读取表格 {0}（{1}）。此前的内容已保留；请将其放回原处，或从文献库中移出。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used, and its sheets are.</source>
        <translation>其 XML 已损坏或不完整。已使用能读取的部分及其图页。</translation>
    </message>
    <message>
        <source>Its XML is damaged or incomplete. What could be read of it is used.</source>
        <translation>其 XML 已损坏或不完整。已使用能读取的部分。</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}. Check its name.</source>
        <translation>无法读取 {0}：{1}。请检查名称。</translation>
    </message>
    <message>
        <source>{0} has no column called {1}. Its columns are: {2}.</source>
        <translation>{0} 没有名为 {1} 的列。其列为：{2}。</translation>
    </message>
    <message>
        <source>{0} is no table. Save it as CSV, TSV or XLSX.</source>
        <translation>{0} 不是表格。请保存为 CSV、TSV 或 XLSX。</translation>
    </message>
    <message>
        <source>{0} is nothing that a column can mean. Columns mean: {1}.</source>
        <translation>列的含义不能是 {0}。可选含义：{1}。</translation>
    </message>
    <message>
        <source>One of its documents is damaged or incomplete.</source>
        <translation>其中一篇文献已损坏或不完整。</translation>
    </message>
    <message>
        <source>{0} of its documents are damaged or incomplete.</source>
        <translation>其中 {0} 篇文献已损坏或不完整。</translation>
    </message>
    <message>
        <source>Index the drawings it is about as well, or say what its columns mean.</source>
        <translation>请一并为其所涉及的图建立索引，或指明各列的含义。</translation>
    </message>
    <message>
        <source>Index the folder that holds the drawings in the same collection.</source>
        <translation>请在同一文献库中为存放图的文件夹建立索引。</translation>
    </message>
    <message>
        <source>It has no line about any document.</source>
        <translation>其中没有关于任何文献的行。</translation>
    </message>
    <message>
        <source>It is not known which column has the documents&apos; numbers or files.</source>
        <translation>不清楚哪一列是文献的号码或文件。</translation>
    </message>
    <message>
        <source>No drawing of the design that it describes is indexed here.</source>
        <translation>此处未索引其所述外观设计的图。</translation>
    </message>
    <message>
        <source>No drawing of any of the {0} designs that it describes is indexed here.</source>
        <translation>此处未索引其所述 {0} 项外观设计中任何一项的图。</translation>
    </message>
    <message>
        <source>{0} of its dates and classes are not understood.</source>
        <translation>其日期和分类中有 {0} 个无法识别。</translation>
    </message>
    <message>
        <source>{0} of its {1} lines fit no drawing here: {2}.</source>
        <translation>其 {1} 行中有 {0} 行与此处的图均不对应：{2}。</translation>
    </message>
    <message>
        <source>It is an XML file without any design in it.</source>
        <translation>是不含任何外观设计的 XML 文件。</translation>
    </message>
    <message>
        <source>Save it again as XLSX, or as CSV.</source>
        <translation>请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Save the sheet with the documents as CSV.</source>
        <translation>请将含文献的工作表保存为 CSV。</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({0}: {1}).</source>
        <translation>无法读取工作簿（{0}：{1}）。</translation>
    </message>
    <message>
        <source>The workbook is damaged, locked with a password, or none.</source>
        <translation>工作簿已损坏、受密码保护，或并非工作簿。</translation>
    </message>
    <message>
        <source>Unpacked, the workbook would be larger than can be read.</source>
        <translation>解压后的工作簿过大，无法读取。</translation>
    </message>
    <message>
        <source>It could not be unpacked into {0} ({1}).</source>
        <translation>无法解压到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Free some space there, or unpack it into a folder yourself.</source>
        <translation>请在该处腾出空间，或自行解压到文件夹中。</translation>
    </message>
    <message>
        <source>It would unpack to more than {0} MB.</source>
        <translation>解压后将超过 {0} MB。</translation>
    </message>
    <message>
        <source>If it is genuine, unpack it into a folder.</source>
        <translation>如果来源可靠，请解压到文件夹中。</translation>
    </message>
    <message>
        <source>Looking through it takes more memory than a file is allowed.</source>
        <translation>查看所需的内存超过单个文件的上限。</translation>
    </message>
    <message>
        <source>Its name reads like a place inside an archive, because of its &quot;!&quot;.</source>
        <translation>其名称含“!”，会被读作压缩包内的位置。</translation>
    </message>
    <message>
        <source>It is a document without drawings that can be read.</source>
        <translation>是不含可读取图的文档。</translation>
    </message>
    <message>
        <source>If it shows drawings, save it as PDF.</source>
        <translation>如含有图，请保存为 PDF。</translation>
    </message>
    <message>
        <source>{0} more files in it have the same problem.</source>
        <translation>其中另有 {0} 个文件存在同样问题。</translation>
    </message>
    <message>
        <source>It is a drawing or model of a CAD program, which is not read.</source>
        <translation>是 CAD 程序的图纸或模型，不予读取。</translation>
    </message>
    <message>
        <source>Save its views from there as PDF, PNG or TIFF.</source>
        <translation>请在该程序中将各视图保存为 PDF、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>It is a drawing of a program whose files are not read.</source>
        <translation>是不予读取的程序所生成的图。</translation>
    </message>
    <message>
        <source>Save it from there as PDF, PNG, TIFF or SVG.</source>
        <translation>请在该程序中保存为 PDF、PNG、TIFF 或 SVG。</translation>
    </message>
    <message>
        <source>It is an archive of a kind that is not read.</source>
        <translation>是不予读取的压缩格式。</translation>
    </message>
    <message>
        <source>Unpack it, or pack it anew as ZIP.</source>
        <translation>请解压，或重新打包为 ZIP。</translation>
    </message>
    <message>
        <source>It is a document of a kind that is not read.</source>
        <translation>是不予读取的文档格式。</translation>
    </message>
    <message>
        <source>It is a mail, and what is attached to it is not read.</source>
        <translation>是邮件，其附件不予读取。</translation>
    </message>
    <message>
        <source>If drawings are attached to it, save them as files.</source>
        <translation>如附有图，请将其保存为文件。</translation>
    </message>
    <message>
        <source>It is a file of a kind that is not known.</source>
        <translation>是未知类型的文件。</translation>
    </message>
    <message>
        <source>If it shows drawings, save them as PDF, TIFF or PNG.</source>
        <translation>如含有图，请保存为 PDF、TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>It is an archive by its content, but its name does not say so.</source>
        <translation>内容是压缩包，但名称未体现。</translation>
    </message>
    <message>
        <source>Give it a name that ends with .zip, .tar or .7z, whichever it is.</source>
        <translation>请按其类型改用以 .zip、.tar 或 .7z 结尾的名称。</translation>
    </message>
    <message>
        <source>The archive is incomplete: its end is missing. What could be found in it is used.</source>
        <translation>压缩包不完整：末尾缺失。已使用能找到的内容。</translation>
    </message>
    <message>
        <source>The archive is damaged: some of its entries cannot be read. The others are used.</source>
        <translation>压缩包已损坏：部分内容无法读取。其余内容已使用。</translation>
    </message>
    <message>
        <source>The archive holds more than {0} files; the others are left out.</source>
        <translation>压缩包中的文件超过 {0} 个；其余的已略去。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请拆分。</translation>
    </message>
    <message>
        <source>Its path leads out of its archive, so it is left out.</source>
        <translation>其路径指向压缩包之外，因此已略去。</translation>
    </message>
    <message>
        <source>If it is wanted, unpack it into a folder.</source>
        <translation>如需要，请解压到文件夹中。</translation>
    </message>
    <message>
        <source>The archive holds several files of this name; only the last one is used.</source>
        <translation>压缩包中有多个同名文件；只使用最后一个。</translation>
    </message>
    <message>
        <source>Unpack it, give them names of their own, and pack them again.</source>
        <translation>请解压，分别改名后重新打包。</translation>
    </message>
    <message>
        <source>What the archive says of its size or place cannot be true.</source>
        <translation>压缩包所载的大小或位置不可能属实。</translation>
    </message>
    <message>
        <source>It is no ordinary file but a pipe, a socket or a device.</source>
        <translation>不是普通文件，而是管道、套接字或设备。</translation>
    </message>
    <message>
        <source>Leave it out of the folder.</source>
        <translation>请将其移出文件夹。</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read.</source>
        <translation>其压缩方式无法读取。</translation>
    </message>
    <message>
        <source>Unpack the archive into a folder.</source>
        <translation>请将压缩包解压到文件夹中。</translation>
    </message>
    <message>
        <source>It is stored in pieces (sparse).</source>
        <translation>以分段方式存储（稀疏文件）。</translation>
    </message>
    <message>
        <source>The system ended the process that read it: most likely, memory ran out.</source>
        <translation>系统终止了读取进程：很可能是内存不足。</translation>
    </message>
    <message>
        <source>Close other programs, then have it tried again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (method {0} of the ZIP format).</source>
        <translation>其压缩方式无法读取（ZIP 格式的方法 {0}）。</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read. Name the one it is now.</source>
        <translation>{0} 不是可读取的文件夹。请指明它现在的位置。</translation>
    </message>
    <message>
        <source>{0} is part of the collection already, with files of its own. Take {1} out instead.</source>
        <translation>{0} 已连同自己的文件在文献库中。请改为移出 {1}。</translation>
    </message>
    <message>
        <source>The name of {0} is not valid text, so it cannot be kept. Rename the folder, or one of those it lies in.</source>
        <translation>{0} 的名称不是有效文本，无法保存。请重命名该文件夹或其上级文件夹。</translation>
    </message>
    <message>
        <source>This user has no home folder. Set {0} to a folder for what the program keeps.</source>
        <translation>此用户没有主文件夹。请将 {0} 设为供程序保存数据的文件夹。</translation>
    </message>
    <message>
        <source>What was read of it could not be kept ({0}: {1}).</source>
        <translation>读取的内容未能保存（{0}：{1}）。</translation>
    </message>
    <message>
        <source>{0}: {1} of the {2} files indexed from it are not there any more. Nothing of them is removed yet: put them back or connect the drive; or, if this is meant, refresh with --accept-missing.</source>
        <translation>{0}：由此建立索引的 {2} 个文件中有 {1} 个已不存在。目前尚未移除任何内容：请放回原处或连接驱动器；如确属有意，请用 --accept-missing 更新。</translation>
    </message>
    <message>
        <source>{0} holds files that were indexed from {1}, which is not there any more: {2} of {3}. They are not read again. If the folder has moved, say so: patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;; if both are wanted, refresh with --accept-moved.</source>
        <translation>{0} 中有曾从 {1} 建立索引的文件（{3} 个中的 {2} 个），而后者已不存在。这些文件不会重新读取。如果文件夹已移动，请指明：patentviewer collections --move-folder &quot;{4}&quot; &quot;{5}&quot;；如果两者都要，请用 --accept-moved 更新。</translation>
    </message>
    <message>
        <source>Not all of its files are read yet.</source>
        <translation>其文件尚未全部读取。</translation>
    </message>
    <message>
        <source>Refresh again, if that is not going on.</source>
        <translation>如未在进行，请再次更新。</translation>
    </message>
    <message>
        <source>Several files are called so; only the last one is used.</source>
        <translation>有多个文件同名；只使用最后一个。</translation>
    </message>
    <message>
        <source>Give them names of their own.</source>
        <translation>请分别改名。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>请重命名。</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外 {1} 个</translation>
    </message>
    <message>
        <source>Pages {0}: {1}</source>
        <translation>第 {0} 页：{1}</translation>
    </message>
    <message>
        <source>Page {0}: {1}</source>
        <translation>第 {0} 页：{1}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Granted before</source>
        <translation>授权早于</translation>
    </message>
    <message>
        <source>Granted from</source>
        <translation>授权始于</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note for the file</source>
        <translation>案卷备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>The very design</source>
        <translation>同一外观设计</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>排名理由</translation>
    </message>
    <message>
        <source>By its class</source>
        <translation>因其分类</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授权日</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先权日</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>洛迦诺分类</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>美国分类</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>检出视图</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现了问题</translation>
    </message>
    <message>
        <source>The program met an error that it did not expect. What you were doing may not have worked; everything that was kept is unharmed.</source>
        <translation>程序遇到了意外错误。您正在进行的操作可能没有成功；已保存的内容均完好无损。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>查看错误报告</translation>
    </message>
    <message>
        <source>The previous run ended unexpectedly</source>
        <translation>上次运行意外结束</translation>
    </message>
    <message>
        <source>What was kept until then is still there.</source>
        <translation>此前已保存的内容仍在。</translation>
    </message>
    <message>
        <source>The program did not end as it should the last time.</source>
        <translation>上次程序没有正常结束。</translation>
    </message>
</context>
<context>
    <name>DrawingQuery</name>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Pressed: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes pressed; a click overrules it.</source>
        <translation>按下：按线条的位置作为草图检索。看似草图的图片默认按下；单击可更改。</translation>
    </message>
    <message>
        <source>No figure was found on this sheet.</source>
        <translation>此页上未找到图。</translation>
    </message>
    <message>
        <source>Reading it failed; the log says why.</source>
        <translation>读取失败，原因见日志。</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>读取时的原图</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>镜像翻转此图</translation>
    </message>
    <message>
        <source>Crop to a region</source>
        <translation>裁剪到区域</translation>
    </message>
    <message>
        <source>Turn the figure</source>
        <translation>旋转此图</translation>
    </message>
    <message>
        <source>Leave parts out of the figure</source>
        <translation>略去图的一部分</translation>
    </message>
</context>
<context>
    <name>DropLight</name>
    <message>
        <source>Draw over this drawing</source>
        <translation>在此图上描绘</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Search with “{0}”</source>
        <translation>用“{0}”检索</translation>
    </message>
    <message>
        <source>Search with this picture</source>
        <translation>用此图片检索</translation>
    </message>
    <message>
        <source>This program does not go online: save the picture first, then drop the file</source>
        <translation>本程序不联网：请先保存图片，再拖入该文件</translation>
    </message>
    <message>
        <source>The picture could not be kept: the disk may be full.</source>
        <translation>无法保存图片：磁盘可能已满。</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>The figure that is searched</source>
        <translation>用于检索的图</translation>
    </message>
    <message numerus="yes">
        <source>Leave out broken lines (%n found)</source>
        <translation>
            <numerusform>略去虚线（找到 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken lines show what is not claimed. Click one to leave only that out.</source>
        <translation>虚线表示不要求保护的部分。单击某条虚线可只略去它。</translation>
    </message>
    <message>
        <source>Turn by degrees</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>The figure as it was read</source>
        <translation>读取时的原图</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words in the title</source>
        <translation>产品名称中的词</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选条件</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>名称：{0}</translation>
    </message>
    <message>
        <source>Locarno</source>
        <translation>洛迦诺分类</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>美国分类</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Granted from {0} and before {1}</source>
        <translation>授权自 {0} 起、{1} 之前</translation>
    </message>
    <message>
        <source>Granted before {0}</source>
        <translation>授权早于 {0}</translation>
    </message>
    <message>
        <source>Granted from {0}</source>
        <translation>授权自 {0} 起</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>筛选：{0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>How the drawings are looked at</source>
        <translation>图的查看方式</translation>
    </message>
    <message>
        <source>From the query to the hit</source>
        <translation>从检索图到结果</translation>
    </message>
    <message>
        <source>Part of all lines that lie on a line of the other drawing; by {0}</source>
        <translation>落在另一图线条上的线条所占比例；依据：{0}</translation>
    </message>
    <message>
        <source>Shift with the arrow keys, or dragging with Ctrl, moves the hit</source>
        <translation>Shift 加方向键，或按住 Ctrl 拖动，可移动结果</translation>
    </message>
    <message>
        <source>Common ink {0} · common outline {1} · width to height {2} and {3}</source>
        <translation>共同线条 {0} · 共同轮廓 {1} · 宽高比 {2} 与 {3}</translation>
    </message>
    <message>
        <source>{0} points answer each other; full: their surroundings match too ({1})</source>
        <translation>{0} 个点相互对应；实心：其周围也一致（{1}）</translation>
    </message>
    <message>
        <source>Working out what carried the similarity…</source>
        <translation>正在计算相似之处…</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a folder of prior designs…</source>
        <translation>选择在先设计的文件夹…</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>试用示例文献库</translation>
    </message>
    <message>
        <source>First, choose what to search in</source>
        <translation>首先选择检索范围</translation>
    </message>
    <message>
        <source>Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is read where it lies, and you can search while it is read. Then drop the drawing under examination at the left, or sketch it. Nothing leaves this machine.</source>
        <translation>请选择存放专利 PDF、扫描件或专利局批量数据的文件夹，或将其拖到此处。文件在原处读取，读取期间即可检索。然后将待审查的图片拖到左侧，或画出草图。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>The drawings are being read</source>
        <translation>正在读取图</translation>
    </message>
    <message>
        <source>What has been read can be searched at once: the first designs can be found in a few seconds, all of them once the line below says so.</source>
        <translation>已读取的内容立即可以检索：最初的外观设计几秒后即可检索到，全部读取完毕时下方会有提示。</translation>
    </message>
    <message>
        <source>Open a drawing…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Draw a sketch</source>
        <translation>画草图</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>该外观设计是什么样子？</translation>
    </message>
    <message>
        <source>Drop a drawing, a whole patent PDF or a picture at the left, paste one with Ctrl+V, or draw what you remember. The most similar designs appear here.</source>
        <translation>将图片或整份专利 PDF 拖到左侧，用 Ctrl+V 粘贴，或凭记忆画出。最相似的外观设计会显示在这里。</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>the drawings coincide</source>
        <translation>两图重合</translation>
    </message>
    <message>
        <source>good fit</source>
        <translation>吻合良好</translation>
    </message>
    <message>
        <source>fits in most parts</source>
        <translation>大部分吻合</translation>
    </message>
    <message>
        <source>fits in some parts</source>
        <translation>部分吻合</translation>
    </message>
    <message>
        <source>no real fit: laid on each other by size and place</source>
        <translation>不吻合：按大小和位置叠合</translation>
    </message>
    <message>
        <source>points that match</source>
        <translation>匹配点</translation>
    </message>
    <message>
        <source>the whole shape</source>
        <translation>整体形状</translation>
    </message>
    <message>
        <source>size and place only</source>
        <translation>仅大小和位置</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
</context>
<context>
    <name>FolderQuestions</name>
    <message>
        <source>Take the missing files out of “{0}”?</source>
        <translation>将缺失的文件从“{0}”中移出吗？</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Has the folder moved?</source>
        <translation>文件夹是否已移动？</translation>
    </message>
    <message>
        <source>{0} holds the files that “{1}” knows of {2}, which is not there any more. If the folder has moved, nothing needs to be read again.</source>
        <translation>{0} 中有“{1}”从 {2} 读取过的文件，而后者已不存在。如果文件夹只是移动了位置，则无需重新读取。</translation>
    </message>
    <message>
        <source>It has moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Read it as a new one</source>
        <translation>作为新文件夹读取</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the session</source>
        <translation>会话历史</translation>
    </message>
    <message>
        <source>Press a search to ask it again. All of them stand in the record.</source>
        <translation>点击某次检索可重新检索。全部检索均在记录中。</translation>
    </message>
    <message>
        <source>Nothing has been searched for yet.</source>
        <translation>尚未进行检索。</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>no mark</source>
        <translation>无判断</translation>
    </message>
    <message>
        <source>Mark {0}: {1}</source>
        <translation>标记 {0}：{1}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>{0} 的标签</translation>
    </message>
    <message>
        <source>Note on {0}</source>
        <translation>{0} 的备注</translation>
    </message>
</context>
<context>
    <name>KeptBar</name>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>报告中略去此对比</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>已在记录中</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Comparisons in the record</source>
        <translation>记录中的对比</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>fit {0}</source>
        <translation>吻合度 {0}</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report</source>
        <translation>报告中略去此对比</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>The figure, large</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The file cannot be reached: this is the small picture</source>
        <translation>无法访问该文件：这是缩略图</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>不相关</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Country or office</source>
        <translation>国家或专利局</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Locarno class</source>
        <translation>洛迦诺分类号</translation>
    </message>
    <message>
        <source>US class</source>
        <translation>美国分类</translation>
    </message>
    <message>
        <source>Day of filing</source>
        <translation>申请日</translation>
    </message>
    <message>
        <source>Day of priority</source>
        <translation>优先权日</translation>
    </message>
    <message>
        <source>Day of grant or registration</source>
        <translation>授权或注册日</translation>
    </message>
    <message>
        <source>Applicant or owner</source>
        <translation>申请人或权利人</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>外观设计(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note for the report</source>
        <translation>报告备注</translation>
    </message>
    <message>
        <source>Note on the comparison</source>
        <translation>对比备注</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Use an office&apos;s collections</source>
        <translation>使用局内文献库</translation>
    </message>
    <message>
        <source>Only where your system does not know it</source>
        <translation>仅在系统未信任时需要</translation>
    </message>
    <message>
        <source>As it is kept, or user:password</source>
        <translation>已保存的令牌，或 用户:密码</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Show its collections</source>
        <translation>显示其文献库</translation>
    </message>
    <message>
        <source>Collections on the server</source>
        <translation>服务器上的文献库</translation>
    </message>
    <message>
        <source>A search of them sends numbers that describe the query&apos;s figures to this server, and no drawing. The token is kept on this machine for you alone.</source>
        <translation>检索时会向该服务器发送描述检索图的数值，不发送任何图。令牌仅供您本人使用，保存在本机。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>There is no collection on {0} yet.</source>
        <translation>{0} 上尚无文献库。</translation>
    </message>
    <message>
        <source>The certificate of the server&apos;s authority</source>
        <translation>服务器签发机构的证书</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文献库</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Pairs of views</source>
        <translation>视图对</translation>
    </message>
    <message>
        <source>{0}: no partner</source>
        <translation>{0}：无对应视图</translation>
    </message>
    <message>
        <source>{0}: only here</source>
        <translation>{0}：仅此处有</translation>
    </message>
    <message>
        <source>Pair with {0}</source>
        <translation>与{0}配对</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>无对应视图</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Query</source>
        <translation>检索图</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closest prior art</source>
        <translation>最接近的现有设计</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet: choose a hit.</source>
        <translation>尚无可打印的内容：请选择一个结果。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索图</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0}和{1}</translation>
    </message>
</context>
<context>
    <name>PriorArtPane</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Choose the closest prior art among the results: Shift+Enter shows it here.</source>
        <translation>从结果中选择最接近的现有设计：按 Shift+Enter 显示在此处。</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Open the containing folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the chosen files again, all of them where none is chosen</source>
        <translation>重新读取所选文件；未选择时读取全部</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Show ignored ({0})</source>
        <translation>显示已忽略的（{0}）</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
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
        <translation>每秒 {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Query</source>
        <translation>检索图</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>剪贴板中没有图片或文件。</translation>
    </message>
    <message>
        <source>Open drawings</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Search with “{0}” again</source>
        <translation>再次用“{0}”检索</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Search of {0}</source>
        <translation>{0} 的检索</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Go to search</source>
        <translation>转到检索</translation>
    </message>
    <message>
        <source>No search has been recorded yet</source>
        <translation>尚无检索记录</translation>
    </message>
    <message>
        <source>Every search is recorded by itself: what was asked, what came back, with which model and coverage, and what you marked and noted.</source>
        <translation>每次检索都会自动记录：检索了什么、得到了什么、所用的模型和覆盖范围，以及您的标记和备注。</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>新建会话…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新检索</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>begun {0}</source>
        <translation>开始于 {0}</translation>
    </message>
    <message>
        <source>the present session</source>
        <translation>当前会话</translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation>由 {0} 签署</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Application number, or a name:</source>
        <translation>申请号或名称：</translation>
    </message>
    <message>
        <source>Searching again…</source>
        <translation>正在重新检索…</translation>
    </message>
    <message>
        <source>Leave this comparison out of the report?</source>
        <translation>报告中略去此对比吗？</translation>
    </message>
    <message>
        <source>The record still tells that it was kept, and that it was left out.</source>
        <translation>记录中仍会注明它曾被保存、后被略去。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Take over everything of another session, which itself stays as it is:</source>
        <translation>并入另一会话的全部内容，该会话本身保持不变：</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Your initials vouch for everything up to now:</source>
        <translation>您的姓名缩写表示对至今全部内容负责：</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>编写报告</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>报告 (*.pdf)</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在编写报告…</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>已写入：{0}</translation>
    </message>
    <message>
        <source>The record is whole: every entry and every picture is as it was written.</source>
        <translation>记录完整：每个条目和每张图片均与写入时一致。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Nothing has been sent. The report names files and folders, and holds no drawings.</source>
        <translation>没有发送任何内容。报告中列有文件和文件夹的名称，不含图。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Size of the cards</source>
        <translation>卡片大小</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>排序方式…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>likeness {0}</source>
        <translation>相似度 {0}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Designs found, as cards</source>
        <translation>找到的外观设计，卡片</translation>
    </message>
    <message>
        <source>What does the design look like?</source>
        <translation>该外观设计是什么样子？</translation>
    </message>
    <message>
        <source>The search could not be made</source>
        <translation>检索未能进行</translation>
    </message>
    <message>
        <source>Without “{0}”: {1} designs</source>
        <translation>去掉“{0}”：{1} 项外观设计</translation>
    </message>
    <message>
        <source>Designs found, as a list</source>
        <translation>找到的外观设计，列表</translation>
    </message>
    <message>
        <source>Nothing is folded under this design.</source>
        <translation>此外观设计下没有收起的内容。</translation>
    </message>
    <message>
        <source>There is no tag {0} yet: T writes one.</source>
        <translation>尚无标签 {0}：按 T 可添加。</translation>
    </message>
    <message>
        <source>Tags in use</source>
        <translation>使用中的标签</translation>
    </message>
    <message>
        <source>Two designs are chosen: Enter shows both beside the query.</source>
        <translation>已选择两项外观设计：按 Enter 可将两者与检索图并排显示。</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比对的内容</translation>
    </message>
    <message>
        <source>No figure is searchable. Index a folder of drawings first.</source>
        <translation>没有可检索的图。请先为存放图的文件夹建立索引。</translation>
    </message>
    <message>
        <source>No design fits these filters</source>
        <translation>没有符合筛选条件的外观设计</translation>
    </message>
    <message>
        <source>You asked for {0}.</source>
        <translation>您的条件为{0}。</translation>
    </message>
    <message>
        <source>1 design</source>
        <translation>1 项外观设计</translation>
    </message>
    <message>
        <source>{0} designs</source>
        <translation>{0} 项外观设计</translation>
    </message>
    <message>
        <source>1 further design, less similar</source>
        <translation>另有 1 项相似度较低的外观设计</translation>
    </message>
    <message>
        <source>{0} further designs, less similar</source>
        <translation>另有 {0} 项相似度较低的外观设计</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Searches of the session</source>
        <translation>会话中的检索</translation>
    </message>
    <message>
        <source>in {0}: {1} of {2} figures searchable</source>
        <translation>{0}：{2} 幅图中 {1} 幅可检索</translation>
    </message>
    <message>
        <source>{0} designs, {1} looked at</source>
        <translation>{0} 项外观设计，已查看 {1} 项</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无筛选条件</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>{0} figures</source>
        <translation>{0} 幅图</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>Find mirrored designs too</source>
        <translation>同时查找镜像设计</translation>
    </message>
    <message>
        <source>Try small turns of the drawing too</source>
        <translation>同时尝试小角度旋转</translation>
    </message>
    <message>
        <source>Let the classes of the nearest count</source>
        <translation>计入最接近者的分类</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>检索方式</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>The figures and data of the design you choose, and your notes, stand here.</source>
        <translation>所选外观设计的图、数据和您的备注显示在这里。</translation>
    </message>
    <message>
        <source>Mark some designs first: R for relevant, N for not relevant.</source>
        <translation>请先标记几项外观设计：R 为相关，N 为不相关。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
</context>
<context>
    <name>SearchingPapers</name>
    <message>
        <source>Searching</source>
        <translation>检索</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Drawings stay black on white paper in both.</source>
        <translation>两种主题下，图均为白纸黑线。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Let things move a little</source>
        <translation>允许轻微动画</translation>
    </message>
    <message>
        <source>Find mirror images too</source>
        <translation>同时查找镜像</translation>
    </message>
    <message>
        <source>A left-handed article is found with a drawing of the right-handed one.</source>
        <translation>用右手型产品的图也能找到左手型产品。</translation>
    </message>
    <message>
        <source>Leave out the document that the query comes from</source>
        <translation>排除检索图所属的文献</translation>
    </message>
    <message>
        <source>Else it would be the best hit of every search.</source>
        <translation>否则它总会排在第一位。</translation>
    </message>
    <message>
        <source>Only this machine</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>Collections of an office&apos;s server are not used; nothing is asked of it.</source>
        <translation>不使用局内服务器上的文献库，也不向其发送任何请求。</translation>
    </message>
    <message>
        <source>The model runs on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>Where a graphics card fails, the processor takes over. Holds from the next start.</source>
        <translation>显卡无法使用时改由处理器运行。下次启动时生效。</translation>
    </message>
    <message>
        <source>Whatever is fastest</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>A graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>A graphics card (DirectML)</source>
        <translation>显卡 (DirectML)</translation>
    </message>
    <message>
        <source>Apple&apos;s neural engine (Core ML)</source>
        <translation>Apple 神经网络引擎 (Core ML)</translation>
    </message>
    <message>
        <source>Threads of a search</source>
        <translation>检索线程数</translation>
    </message>
    <message>
        <source>Processes that read files</source>
        <translation>读取文件的进程数</translation>
    </message>
    <message>
        <source>While an index is built.</source>
        <translation>建立索引期间。</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>与处理器核心数相同</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>审查员</translation>
    </message>
    <message>
        <source>As it is to stand in a report.</source>
        <translation>报告中显示的姓名。</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>姓名缩写</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Titles, notes and other words of documents stay as they are.</source>
        <translation>文献中的名称、备注等文字保持原样。</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与程序相同</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Open the folder of the settings</source>
        <translation>打开设置文件夹</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SketchCanvas</name>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Paper to draw on with a pen or the mouse</source>
        <translation>用笔或鼠标绘制的画纸</translation>
    </message>
    <message>
        <source>Open a sketch</source>
        <translation>打开草图</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Symmetry axis</source>
        <translation>对称轴</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Move the axis</source>
        <translation>移动对称轴</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Draw what you remember.
The search follows the pen.</source>
        <translation>凭记忆画出外形。
边画边检索。</translation>
    </message>
</context>
<context>
    <name>SketchPanel</name>
    <message>
        <source>“{0}” is too large to be a sketch.</source>
        <translation>“{0}”过大，不能作为草图。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>无法读取“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}</source>
        <translation>无法写入“{0}”：{1}</translation>
    </message>
    <message>
        <source>Sketch in a large window</source>
        <translation>在大窗口中画草图</translation>
    </message>
    <message>
        <source>Search the drawing too</source>
        <translation>同时用该图检索</translation>
    </message>
    <message>
        <source>Unticked, the drawing is only there to trace</source>
        <translation>不勾选时，该图仅供描摹</translation>
    </message>
    <message>
        <source>Take the drawing away</source>
        <translation>移除该图</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Back to the small sketch</source>
        <translation>返回小草图</translation>
    </message>
    <message>
        <source>Sketches (*.svg)</source>
        <translation>草图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>looking</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <source>title pages</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>sealing</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What a search can see; press for the collections</source>
        <translation>检索覆盖的范围；点击转到文献库</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>正在建立</translation>
    </message>
    <message>
        <source>Pause building</source>
        <translation>暂停建立</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>停止建立</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>尚未建立索引</translation>
    </message>
    <message>
        <source>{0} of {1} figures searchable</source>
        <translation>{1} 幅图中 {0} 幅可检索</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>{0} problems</source>
        <translation>{0} 个问题</translation>
    </message>
    <message>
        <source>not searched: {0}</source>
        <translation>未检索：{0}</translation>
    </message>
    <message>
        <source>Query&apos;s numbers go to {0}</source>
        <translation>检索图的数值发送至 {0}</translation>
    </message>
    <message>
        <source>Vectors of the query&apos;s figures are sent to the office&apos;s server, to be compared there. Drawings are not. The settings can forbid it.</source>
        <translation>检索图的特征向量会发送到局内服务器进行比对，图本身不发送。可在设置中禁止。</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>继续建立</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}：已暂停</translation>
    </message>
</context>
<context>
    <name>TableCare</name>
    <message>
        <source>Choose a table of documents</source>
        <translation>选择文献表格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>{0} of {1} lines fit a drawing of this collection</source>
        <translation>{1} 行中有 {0} 行与本文献库的图对应</translation>
    </message>
    <message>
        <source>What the columns of {0} mean</source>
        <translation>{0} 各列的含义</translation>
    </message>
    <message>
        <source>What the column {0} means</source>
        <translation>列 {0} 的含义</translation>
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
        <translation>检索{0}</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>{0}的权重</translation>
    </message>
    <message>
        <source>Counts {0}</source>
        <translation>计入{0}</translation>
    </message>
</context>
<context>
    <name>UnusableCollections</name>
    <message>
        <source>The collection “{0}” is not searched. {1}</source>
        <translation>文献库“{0}”未纳入检索。{1}</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>Show the collections</source>
        <translation>查看文献库</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>Close, though not everything stands in the record?</source>
        <translation>尚有内容未写入记录，仍要关闭吗？</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>关闭并放弃</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Not in the record yet: %n search(es) and judgement(s).</source>
        <translation>
            <numerusform>尚未写入记录的检索和判断：%n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here and written as soon as that is possible.</source>
        <translation>它们暂存于此，一旦可行即写入记录。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>查找值</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>perspective</source>
        <translation>立体图</translation>
    </message>
    <message>
        <source>front</source>
        <translation>主视图</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>后视图</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左视图</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右视图</translation>
    </message>
    <message>
        <source>side</source>
        <translation>侧视图</translation>
    </message>
    <message>
        <source>top</source>
        <translation>俯视图</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>仰视图</translation>
    </message>
    <message>
        <source>section</source>
        <translation>剖视图</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>局部放大图</translation>
    </message>
    <message>
        <source>exploded</source>
        <translation>分解图</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用状态图</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Only a pair of views can be laid on each other.</source>
        <translation>只能叠合一对视图。</translation>
    </message>
    <message>
        <source>Working out the differences…</source>
        <translation>正在计算区别…</translation>
    </message>
    <message>
        <source>Tinted: what carried the similarity for the model</source>
        <translation>着色处：模型认为相似的部分</translation>
    </message>
    <message>
        <source>new, and in the hit</source>
        <translation>新，且结果中有</translation>
    </message>
    <message>
        <source>new, not in the hit</source>
        <translation>新，结果中没有</translation>
    </message>
    <message>
        <source>in the prior art too</source>
        <translation>现有设计中也有</translation>
    </message>
    <message>
        <source>only the query</source>
        <translation>仅检索图</translation>
    </message>
    <message>
        <source>only the hit</source>
        <translation>仅结果</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>query</source>
        <translation>检索图</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Well</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Search the whole sheet</source>
        <translation>用整页图检索</translation>
    </message>
    <message>
        <source>Drop a drawing here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>A picture, a patent PDF, several views, or a folder to index</source>
        <translation>图片、专利 PDF、多幅视图，或要建立索引的文件夹</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>无法用此内容检索</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索图</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>文献库</translation>
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
        <translation>画法</translation>
    </message>
    <message>
        <source>shape and way of drawing</source>
        <translation>形状和画法</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>同类</translation>
    </message>
    <message>
        <source>view {0}</source>
        <translation>视图 {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>由{0}检出</translation>
    </message>
    <message>
        <source>{0} of {1} views</source>
        <translation>{1} 幅视图中 {0} 幅</translation>
    </message>
    <message>
        <source>class of the nearest {0}</source>
        <translation>最接近者的分类 {0}</translation>
    </message>
    <message>
        <source>same class {0}</source>
        <translation>同类 {0}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>very like</source>
        <translation>非常相似</translation>
    </message>
    <message>
        <source>like</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>somewhat like</source>
        <translation>有些相似</translation>
    </message>
    <message>
        <source>hardly like</source>
        <translation>不太相似</translation>
    </message>
    <message>
        <source>1 in {0}</source>
        <translation>1/{0}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>sheet {0}</source>
        <translation>第 {0} 页</translation>
    </message>
</context>
<context>
    <name>_FolderRow</name>
    <message>
        <source>Open this folder</source>
        <translation>打开此文件夹</translation>
    </message>
    <message>
        <source>Open the folder {0}</source>
        <translation>打开文件夹 {0}</translation>
    </message>
    <message>
        <source>cannot be reached now; what was read stays searchable</source>
        <translation>目前无法访问；已读取的内容仍可检索</translation>
    </message>
</context>
</TS>
