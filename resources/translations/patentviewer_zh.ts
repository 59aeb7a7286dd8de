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
    <message>
        <source>No action is called “{0}”.</source>
        <translation>没有名为“{0}”的操作。</translation>
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
        <source>Only designs of this applicant</source>
        <translation>仅限此申请人的外观设计</translation>
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
        <source>What is being done in the background</source>
        <translation>后台任务</translation>
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
    <name>Activity</name>
    <message>
        <source>reading, embedding, title pages</source>
        <translation>读取、提取特征、首页</translation>
    </message>
    <message>
        <source>learning from the collection</source>
        <translation>从文献库学习</translation>
    </message>
    <message>
        <source>forgetting what was learned</source>
        <translation>清除学习结果</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>What is being done in the background</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Nothing is being done.</source>
        <translation>目前没有任务。</translation>
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
        <source>Last refreshed: {0}</source>
        <translation>上次更新：{0}</translation>
    </message>
    <message>
        <source>Not read to its end yet</source>
        <translation>尚未全部读取</translation>
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
        <source>Nothing indexed yet</source>
        <translation>尚未建立索引</translation>
    </message>
    <message>
        <source>No drawings were found in its folders</source>
        <translation>其文件夹中未找到图片</translation>
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
        <source>Another model embedded these figures. Embed them again, so that all of them can be searched.</source>
        <translation>这些图的特征由另一个模型提取。请重新提取特征，使其全部可供检索。</translation>
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
        <source>The last refresh was stopped: 1 file is left. Refresh to go on.</source>
        <translation>上次更新被中止，还剩 1 个文件。请更新以继续。</translation>
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
        <source>Likeness</source>
        <translation>相似度</translation>
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
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
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
        <source>Read by machine from the printed title page: letters may be mistaken.</source>
        <translation>由机器从印刷首页识别：文字可能有误。</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
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
        <source>Ticked: searched as a sketch, by how its lines lie. A picture that looks like a sketch comes ticked; a click overrules it.</source>
        <translation>勾选：按线条的位置作为草图检索。看似草图的图片默认勾选；单击可更改。</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{1} 个文件中的 {0} 个</translation>
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
        <source>Index the drawings in {0}</source>
        <translation>为 {0} 中的图建立索引</translation>
    </message>
    <message>
        <source>Search with %n files, as views of one design</source>
        <translation>以 %n 个文件作为同一外观设计的视图检索</translation>
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
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Chair</source>
        <translation>椅子</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>瓶子</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>杯子</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>桌子</translation>
    </message>
    <message>
        <source>Or start from:</source>
        <translation>或从此开始：</translation>
    </message>
    <message>
        <source>Start from an example: {0}</source>
        <translation>从示例开始：{0}</translation>
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
        <source>Draw, and the most similar designs appear here</source>
        <translation>开始绘制，最相似的外观设计会显示在这里</translation>
    </message>
    <message>
        <source>An outline is enough to begin with. A photograph of a sketch on paper, dropped on the drawing’s side, is searched in the same way.</source>
        <translation>先画出轮廓即可。把纸上草图的照片拖到图样一侧，也会以同样方式检索。</translation>
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
    <name>Keeping</name>
    <message>
        <source>Only a pair of views can be kept.</source>
        <translation>只能保存一对视图。</translation>
    </message>
    <message>
        <source>It is kept as soon as the drawings lie on each other.</source>
        <translation>图样叠合后即保存。</translation>
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
    <name>NothingCompared</name>
    <message>
        <source>Go to search</source>
        <translation>转到检索</translation>
    </message>
    <message>
        <source>Nothing is being compared</source>
        <translation>尚未比较任何外观设计</translation>
    </message>
    <message>
        <source>Choose a hit among the results and press Enter to see it beside the query; choose two for the closest prior art beside both.</source>
        <translation>在结果中选择一项并按 Enter，即可与检索图并排查看；选择两项，则同时显示最接近的现有设计。</translation>
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
        <source>A new one, built by this machine</source>
        <translation>新建，由本机建立</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>新文献库的名称</translation>
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
        <source>Prior art</source>
        <translation>现有设计</translation>
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
        <source>The machine that builds this collection reads these files again.</source>
        <translation>建立此文献库的计算机会重新读取这些文件。</translation>
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
    <message>
        <source>What to search with</source>
        <translation>用什么检索</translation>
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
        <source>Without “{0}”: 1 design</source>
        <translation>去掉“{0}”：1 项外观设计</translation>
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
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
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
        <source>1 design, {1} looked at</source>
        <translation>1 项外观设计，已查看 {1} 项</translation>
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
        <source>The applicant of this design is not known.</source>
        <translation>此外观设计的申请人不明。</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>The administrators of this machine have switched it on for all users, in {0}.</source>
        <translation>此计算机的管理员已为所有用户启用此项，见 {0}。</translation>
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
        <source>Small paper</source>
        <translation>小画纸</translation>
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
        <source>Large paper</source>
        <translation>大画纸</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
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
        <source>What is being done in the background</source>
        <translation>后台任务</translation>
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
        <translation>检索图：{0}</translation>
    </message>
    <message>
        <source>hit: {0}</source>
        <translation>结果：{0}</translation>
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
        <source>Back to the query</source>
        <translation>返回检索图</translation>
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
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
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
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
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
    <message>
        <source>drawing {0} of {1}</source>
        <translation>第 {0} 图（共 {1} 图）</translation>
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
<context>
    <name>_Row</name>
    <message>
        <source>Progress of {0}</source>
        <translation>{0} 的进度</translation>
    </message>
    <message>
        <source>Stop the work on {0}</source>
        <translation>停止处理 {0}</translation>
    </message>
    <message>
        <source>paused: {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <source>waits for its turn: {0}</source>
        <translation>排队等待：{0}</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>继续处理 {0}</translation>
    </message>
    <message>
        <source>Pause the work on {0}</source>
        <translation>暂停处理 {0}</translation>
    </message>
</context>
</TS>
