<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation>打开视频或图像</translation>
    </message>
    <message>
        <source>Open or make a &amp;case file…</source>
        <translation>打开或新建案件文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Keep the results of all evidence in one case file that you choose</source>
        <translation>将所有检材的结果保存在您选择的一个案件文件中</translation>
    </message>
    <message>
        <source>Use a case file of its own for &amp;each evidence</source>
        <translation>每份检材使用各自的案件文件(&amp;E)</translation>
    </message>
    <message>
        <source>Keep results in a case file that is made and found by the evidence&apos;s SHA-256</source>
        <translation>结果保存在按检材 SHA-256 建立和查找的案件文件中</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; a running analysis keeps what it has</source>
        <translation>关闭窗口；正在进行的分析会保留已有结果</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一帧(&amp;B)</translation>
    </message>
    <message>
        <source>Go back by one frame</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一帧(&amp;F)</translation>
    </message>
    <message>
        <source>Go forward by one frame</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>后退 10 帧</translation>
    </message>
    <message>
        <source>Go back by ten frames</source>
        <translation>后退十帧</translation>
    </message>
    <message>
        <source>10 frames forward</source>
        <translation>前进 10 帧</translation>
    </message>
    <message>
        <source>Go forward by ten frames</source>
        <translation>前进十帧</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>转到第一帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>转到最后一帧</translation>
    </message>
    <message>
        <source>&amp;Go to frame…</source>
        <translation>转到帧(&amp;G)…</translation>
    </message>
    <message>
        <source>Type the number of a frame</source>
        <translation>输入帧号</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Find and score every face; a cancelled analysis goes on where it stopped</source>
        <translation>查找每张人脸并评分；已取消的分析会从中断处继续</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done is kept</source>
        <translation>停止当前工作；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一条轨迹</translation>
    </message>
    <message>
        <source>Choose the previous track</source>
        <translation>选择上一条轨迹</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一条轨迹</translation>
    </message>
    <message>
        <source>Choose the next track</source>
        <translation>选择下一条轨迹</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the chosen node&apos;s heat map</source>
        <translation>显示或隐藏所选节点的热力图</translation>
    </message>
    <message>
        <source>Heat map fainter</source>
        <translation>热力图减淡</translation>
    </message>
    <message>
        <source>Make the heat map fainter</source>
        <translation>使热力图更透明</translation>
    </message>
    <message>
        <source>Heat map stronger</source>
        <translation>热力图加深</translation>
    </message>
    <message>
        <source>Make the heat map stronger</source>
        <translation>使热力图更不透明</translation>
    </message>
    <message>
        <source>Node in the &amp;timeline</source>
        <translation>节点显示在时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>Draw the chosen node in the timeline, or no more</source>
        <translation>在时间轴中绘制或不再绘制所选节点</translation>
    </message>
    <message>
        <source>Zoom timeline in</source>
        <translation>放大时间轴</translation>
    </message>
    <message>
        <source>Show less of the timeline, about the shown frame</source>
        <translation>以当前帧为中心显示较小的时间范围</translation>
    </message>
    <message>
        <source>Zoom timeline out</source>
        <translation>缩小时间轴</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>显示较大的时间范围</translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation>完整时间轴</translation>
    </message>
    <message>
        <source>Show the whole timeline</source>
        <translation>显示完整时间轴</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fill the screen, or no more</source>
        <translation>全屏显示或退出全屏</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>列出键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Semblance</source>
        <translation>关于 Semblance(&amp;A)</translation>
    </message>
    <message>
        <source>Versions, licences and what the model may be used for</source>
        <translation>版本、许可证以及模型的适用范围</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>partial: the file is damaged</source>
        <translation>部分完成：文件已损坏</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Physical inconsistency</source>
        <translation>物理不一致</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>姿态</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Eyebrow</source>
        <translation>眉毛</translation>
    </message>
    <message>
        <source>Lip</source>
        <translation>嘴唇</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>嘴部</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>头发</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This can&apos;t be done.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be read.</source>
        <translation>无法读取检材。</translation>
    </message>
    <message>
        <source>Faces can&apos;t be looked for.</source>
        <translation>无法查找人脸。</translation>
    </message>
    <message>
        <source>The model can&apos;t be used.</source>
        <translation>无法使用该模型。</translation>
    </message>
    <message>
        <source>The case file can&apos;t be used.</source>
        <translation>无法使用该案件文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be used.</source>
        <translation>无法使用该文件。</translation>
    </message>
    <message>
        <source>The program made a mistake; please report it.</source>
        <translation>程序出错，请报告此问题。</translation>
    </message>
    <message>
        <source>Reading the index of frames</source>
        <translation>正在读取帧索引</translation>
    </message>
    <message>
        <source>Taking the file&apos;s SHA-256</source>
        <translation>正在计算文件的 SHA-256</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Analysing frames</source>
        <translation>正在分析各帧</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>约剩 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, model %2, %3</source>
        <translation>%1，模型 %2，%3</translation>
    </message>
    <message>
        <source>Finding the frames</source>
        <translation>正在确定各帧</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AboutDialog</name>
    <message>
        <source>About Semblance</source>
        <translation>关于 Semblance</translation>
    </message>
    <message>
        <source>A workstation for forensic examiners: finds the faces of a video or an image, says how probable it is that each is fake and which attributes and regions were altered, shows where the model looked, and says it in words.</source>
        <translation>面向司法鉴定人员的工作站：查找视频或图像中的人脸，给出每张人脸为伪造的概率以及哪些属性和区域被篡改，显示模型关注的位置，并用文字说明。</translation>
    </message>
    <message>
        <source>What its results mean</source>
        <translation>结果的含义</translation>
    </message>
    <message>
        <source>A probability is the opinion of a trained model, not a measurement. It depends on the model, its training data and the quality of the evidence, and has to be weighed by an examiner beside other findings.</source>
        <translation>概率是训练模型的判断，而不是测量值。它取决于模型、训练数据和检材质量，须由鉴定人员结合其他检验结果加以权衡。</translation>
    </message>
    <message>
        <source>Model “%1” is a demonstration model and not validated for casework.</source>
        <translation>模型“%1”是演示模型，未经办案验证。</translation>
    </message>
    <message>
        <source>Model “%1”.</source>
        <translation>模型“%1”。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Semblance is free software under the GNU General Public License, version 3 or later, and comes without any warranty. It uses Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2.0), dlib (Boost), FFmpeg (LGPL 2.1 or GPL 2), SQLite (public domain) and OpenSSL (Apache 2.0).</source>
        <translation>Semblance 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。它使用 Qt（LGPL 3）、QCustomPlot（GPL 3）、LibTorch（BSD）、OpenCV（Apache 2.0）、dlib（Boost）、FFmpeg（LGPL 2.1 或 GPL 2）、SQLite（公有领域）和 OpenSSL（Apache 2.0）。</translation>
    </message>
    <message>
        <source>The landmark model is CC0 in Debian, but was trained on a set of photos whose authors exclude commercial use.</source>
        <translation>特征点模型在 Debian 中为 CC0，但其训练照片的作者禁止商业使用。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ActivityBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this; what is done is kept (Esc)</source>
        <translation>停止；已完成的部分会保留 (Esc)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExplanationPane</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>After the analysis the findings stand here in words.</source>
        <translation>分析完成后，这里用文字给出结果。</translation>
    </message>
    <message>
        <source>Video.</source>
        <translation>视频。</translation>
    </message>
    <message>
        <source>Track %1.</source>
        <translation>轨迹 %1。</translation>
    </message>
    <message>
        <source>Face in frame %1.</source>
        <translation>第 %1 帧的人脸。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FrameView</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MainWindow</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>One file is shown at a time; the others are under File &gt; Open recent.</source>
        <translation>一次只显示一个文件；其他文件在“文件 &gt; 最近打开”中。</translation>
    </message>
    <message>
        <source>%1 – Semblance</source>
        <translation>%1 – Semblance</translation>
    </message>
    <message>
        <source>The evidence of this case is not where it was, %1. Open it from where it is now; it is known by its SHA-256.</source>
        <translation>此案件的检材已不在原位置 %1。请从现在的位置打开；程序按其 SHA-256 识别。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No model can be used</source>
        <translation>没有可用的模型</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>案件文件：%1</translation>
    </message>
    <message>
        <source>Results will be kept in %1</source>
        <translation>结果将保存在 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: what could be read was analysed, the rest is listed in the case file.</source>
        <translation>%1 已损坏：可读部分已分析，其余列在案件文件中。</translation>
    </message>
    <message>
        <source>The analysis of %1 is complete.</source>
        <translation>%1 的分析已完成。</translation>
    </message>
    <message>
        <source>The analysis of %1 was cancelled. What is done is kept; Analyze goes on from there.</source>
        <translation>%1 的分析已取消。已完成的部分会保留；“分析”将从该处继续。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;vidence in this case</source>
        <translation>此案件中的检材(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>One frame in %1</source>
        <translation>每 %1 帧取一帧</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>帧(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Open a video or an image</source>
        <translation>打开视频或图像</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>视频和图像 (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open or make a case file</source>
        <translation>打开或新建案件文件</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>案件文件 (*.semcase)</translation>
    </message>
    <message>
        <source>Results are kept in a case file of its own for each piece of evidence</source>
        <translation>每份检材的结果保存在各自的案件文件中</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model and not validated for casework; its probabilities are not findings.</source>
        <translation>“%1”是演示模型，未经办案验证；其概率不能作为鉴定结论。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>One region, listed under each attribute it can belong to: %1</source>
        <translation>同一区域，列在它可能归属的每个属性之下：%1</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被篡改</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>此人脸</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What may be altered: the face, its attributes, their regions. A tick draws the node in the timeline; a click shows its heat map.</source>
        <translation>可能被篡改的内容：人脸、其属性及其区域。勾选可在时间轴中绘制该节点；点击可显示其热力图。</translation>
    </message>
    <message>
        <source>Probability for this one face on the shown frame</source>
        <translation>当前帧中这一张人脸的概率</translation>
    </message>
    <message>
        <source>Mean probability over the track&apos;s faces</source>
        <translation>该轨迹所有人脸的平均概率</translation>
    </message>
    <message>
        <source>Mean probability over all analysed faces</source>
        <translation>所有已分析人脸的平均概率</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodePane</name>
    <message>
        <source>&amp;Heat map</source>
        <translation>热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Lay over the face where the model looked for the chosen node (H)</source>
        <translation>在人脸上叠加模型判断所选节点时关注的位置 (H)</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图不透明度</translation>
    </message>
    <message>
        <source>Opacity of the heat map ([ and ])</source>
        <translation>热力图不透明度（[ 和 ]）</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未发现人脸</translation>
    </message>
    <message>
        <source>No face chosen</source>
        <translation>未选择人脸</translation>
    </message>
    <message>
        <source>Face under the cursor: track %1, frame %2</source>
        <translation>指针下的人脸：轨迹 %1，第 %2 帧</translation>
    </message>
    <message>
        <source>Face of track %1, frame %2</source>
        <translation>轨迹 %1 的人脸，第 %2 帧</translation>
    </message>
    <message>
        <source>Track %1 has no analysed face on this frame</source>
        <translation>轨迹 %1 在此帧没有已分析的人脸</translation>
    </message>
    <message>
        <source>%1: no face here</source>
        <translation>%1：此处无人脸</translation>
    </message>
    <message>
        <source>%1: pause to see it</source>
        <translation>%1：暂停后显示</translation>
    </message>
    <message>
        <source>%1: computing…</source>
        <translation>%1：正在计算…</translation>
    </message>
    <message>
        <source>Grad-CAM of the node&apos;s raw score. The model&apos;s own grid has %1 × %2 cells; between them the picture is interpolated.</source>
        <translation>该节点原始得分的 Grad-CAM。模型自身网格为 %1 × %2 格；格间图像为插值。</translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation>%1：不可用</translation>
    </message>
    <message>
        <source>No face found so far</source>
        <translation>目前未发现人脸</translation>
    </message>
    <message>
        <source>%1: no place spoke for it</source>
        <translation>%1：没有位置支持该判断</translation>
    </message>
</context>
<context>
    <name>semblance::ui::PlayerPane</name>
    <message>
        <source>Drop a video or an image here, or open one with Ctrl+O.</source>
        <translation>将视频或图像拖到此处，或按 Ctrl+O 打开。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Frame %1 can&apos;t be decoded.</source>
        <translation>第 %1 帧无法解码。</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>轨迹 %1：%2</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>The shown run has no result for this frame.</source>
        <translation>所显示的分析没有此帧的结果。</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未发现人脸</translation>
    </message>
    <message>
        <source>The shown run looked at this frame and found no face in it.</source>
        <translation>所显示的分析检查了此帧，未发现人脸。</translation>
    </message>
    <message>
        <source>✓ same as analysed</source>
        <translation>✓ 与分析一致</translation>
    </message>
    <message>
        <source>The decoded samples on the screen have the SHA-256 that the analysis recorded:
%1</source>
        <translation>屏幕上的解码样本与分析所记录的 SHA-256 一致：
%1</translation>
    </message>
    <message>
        <source>⚠ differs from the analysis</source>
        <translation>⚠ 与分析不一致</translation>
    </message>
    <message>
        <source>The analysis recorded another SHA-256 for this frame&apos;s samples than they have now:
%1
%2</source>
        <translation>分析为此帧样本记录的 SHA-256 与现在的不同：
%1
%2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RecentFiles</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Choose a track or a node in the list that has the keyboard</source>
        <translation>在获得键盘焦点的列表中选择轨迹或节点</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>In the tracks: go to the track&apos;s first frame; in the nodes: show the node&apos;s heat map</source>
        <translation>在轨迹列表中：转到该轨迹的第一帧；在节点列表中：显示该节点的热力图</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePane</name>
    <message>
        <source>Each track has the colour that the list of tracks shows; the nodes ticked in the list of nodes are drawn.</source>
        <translation>每条轨迹的颜色与轨迹列表中一致；绘制节点列表中勾选的节点。</translation>
    </message>
    <message>
        <source>Probability over time</source>
        <translation>概率随时间变化</translation>
    </message>
    <message>
        <source>Not analysed yet: press F5.</source>
        <translation>尚未分析：请按 F5。</translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation>未发现人脸。</translation>
    </message>
    <message>
        <source>Tick a node to draw it here.</source>
        <translation>勾选节点即可在此绘制。</translation>
    </message>
    <message>
        <source>No face found so far.</source>
        <translation>目前未发现人脸。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Press or drag to go to a time; turn the wheel to zoom</source>
        <translation>按下或拖动以转到某一时间；滚动滚轮缩放</translation>
    </message>
    <message>
        <source>Time (h:mm:ss)</source>
        <translation>时间 (h:mm:ss)</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrackModel</name>
    <message>
        <source>Track %1, probability that it is fake %2</source>
        <translation>轨迹 %1，为伪造的概率 %2</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸数</translation>
    </message>
    <message>
        <source>P(fake)</source>
        <translation>P(伪造)</translation>
    </message>
    <message>
        <source>One face followed through a shot; the colour is that of its line in the timeline</source>
        <translation>在一个镜头中跟踪的一张人脸；颜色与其在时间轴中的曲线相同</translation>
    </message>
    <message>
        <source>First and last frame with this face</source>
        <translation>出现此人脸的第一帧和最后一帧</translation>
    </message>
    <message>
        <source>Number of analysed faces in this track</source>
        <translation>此轨迹中已分析的人脸数</translation>
    </message>
    <message>
        <source>Probability that the face is fake, mean over the track&apos;s faces</source>
        <translation>人脸为伪造的概率，取该轨迹所有人脸的平均值</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TracksPane</name>
    <message>
        <source>Analysis run</source>
        <translation>分析记录</translation>
    </message>
    <message>
        <source>The analysis run that is shown</source>
        <translation>所显示的分析记录</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>尚未分析</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TransportBar</name>
    <message>
        <source>%1 (key)</source>
        <translation>%1（关键帧）</translation>
    </message>
    <message>
        <source>%1, interlaced</source>
        <translation>%1，隔行</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>帧号</translation>
    </message>
    <message>
        <source>Frame in presentation order, from 0; type a number and press Return (Ctrl+G)</source>
        <translation>按显示顺序的帧号，从 0 开始；输入数字后按回车 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Presentation time, h:mm:ss</source>
        <translation>显示时间，h:mm:ss</translation>
    </message>
    <message>
        <source>Presentation time stamp as the container says, in units of the stream&apos;s time base</source>
        <translation>容器给出的显示时间戳 (PTS)，以流的时间基为单位</translation>
    </message>
    <message>
        <source>Picture type: I, P or B, as the codec says</source>
        <translation>图像类型：I、P 或 B，由编解码器给出</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>帧(&amp;F)</translation>
    </message>
    <message>
        <source>of %1 (0 to %2)</source>
        <translation>共 %1 帧（0 至 %2）</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>PTS %1</source>
        <translation>PTS %1</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>类型 %1</translation>
    </message>
</context>
</TS>
