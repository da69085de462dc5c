<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnalysisSettings</name>
    <message>
        <source>Faces: thorough</source>
        <translation>人脸：彻底</translation>
    </message>
    <message>
        <source>Faces: normal</source>
        <translation>人脸：普通</translation>
    </message>
    <message>
        <source>Faces: fast</source>
        <translation>人脸：快速</translation>
    </message>
    <message>
        <source>Faces: one frame in %1 as a whole, %2 pixels and more</source>
        <translation>人脸：每 %1 帧整帧一次，%2 像素及以上</translation>
    </message>
    <message>
        <source>Automatic: the fastest that can compute the model</source>
        <translation>自动：能计算该模型的最快方式</translation>
    </message>
    <message>
        <source>Reference: LibTorch</source>
        <translation>参考：LibTorch</translation>
    </message>
    <message>
        <source>oneDNN, on the processor</source>
        <translation>oneDNN，在处理器上</translation>
    </message>
    <message>
        <source>oneDNN: not in this program</source>
        <translation>oneDNN：本程序不含</translation>
    </message>
    <message>
        <source>Checked: both, and how far they are apart</source>
        <translation>核对：两者都算，并给出差异</translation>
    </message>
    <message>
        <source>fp32: 32 bits</source>
        <translation>fp32：32 位</translation>
    </message>
    <message>
        <source>bf16: 16 bits, faster and less exact</source>
        <translation>bf16：16 位，更快但精度较低</translation>
    </message>
    <message>
        <source>bf16: not on this processor</source>
        <translation>bf16：此处理器不支持</translation>
    </message>
    <message>
        <source>Thorough: every frame as a whole</source>
        <translation>彻底：每帧整帧搜索</translation>
    </message>
    <message>
        <source>Normal: every 5th frame as a whole</source>
        <translation>普通：每 5 帧整帧搜索一次</translation>
    </message>
    <message>
        <source>Fast: every 15th frame as a whole, faces of 80 pixels and more</source>
        <translation>快速：每 15 帧整帧搜索一次，人脸 80 像素及以上</translation>
    </message>
    <message>
        <source>%1; scoring %2 in %3</source>
        <translation>%1；评分 %2，%3</translation>
    </message>
    <message>
        <source>what scored is not recorded</source>
        <translation>评分所用的方式没有记录</translation>
    </message>
    <message>
        <source>scored by %1 in %2 (%3)</source>
        <translation>由 %1 以 %2 评分（%3）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; checked against %2</source>
        <translation>%1；与 %2 核对</translation>
    </message>
</context>
<context>
    <name>AnnotatedFrame</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Frame %1   PTS %2   %3   SHA-256 of the frame %4</source>
        <translation>帧 %1   PTS %2   %3   帧的 SHA-256 %4</translation>
    </message>
    <message>
        <source>%1   SHA-256 %2   case %3</source>
        <translation>%1   SHA-256 %2   案件 %3</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
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
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Frame %1: %2</source>
        <translation>第 %1 帧：%2</translation>
    </message>
    <message>
        <source>%1, track %2, faces: %3</source>
        <translation>%1，轨迹 %2，人脸：%3</translation>
    </message>
    <message>
        <source>Worst track</source>
        <translation>最可疑轨迹</translation>
    </message>
    <message>
        <source>Worst node</source>
        <translation>最可疑节点</translation>
    </message>
    <message>
        <source>Mean of all faces</source>
        <translation>全部人脸的均值</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>可疑时间</translation>
    </message>
    <message>
        <source>%1; most suspicious: frame %2</source>
        <translation>%1；最可疑：第 %2 帧</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1, a demonstration model: not validated for casework</source>
        <translation>%1，演示模型：未经办案验证</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案件文件</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>The others are in the case file.</source>
        <translation>其余问题见案件文件。</translation>
    </message>
    <message>
        <source>%1 of %2 files finished</source>
        <translation>已结束 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>, failed: %1</source>
        <translation>，失败：%1</translation>
    </message>
    <message>
        <source>, stopped: %1</source>
        <translation>，已停止：%1</translation>
    </message>
    <message>
        <source>, paused</source>
        <translation>，已暂停</translation>
    </message>
    <message>
        <source>, looking for files…</source>
        <translation>，正在查找文件…</translation>
    </message>
    <message>
        <source>No video or picture was found there.</source>
        <translation>那里没有找到视频或图片。</translation>
    </message>
    <message>
        <source>Files that were in the list already: %1.</source>
        <translation>列表中已有的文件：%1。</translation>
    </message>
    <message>
        <source>Files that are tried once more: %1.</source>
        <translation>将重试的文件：%1。</translation>
    </message>
    <message>
        <source>Folders that can&apos;t be read: %1.</source>
        <translation>无法读取的文件夹：%1。</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Queue videos and pictures; or drop them on the table</source>
        <translation>将视频和图片加入队列；也可拖放到表格上</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Queue the videos and pictures in a folder and all folders below it</source>
        <translation>将文件夹及其所有子文件夹中的视频和图片加入队列</translation>
    </message>
    <message>
        <source>&amp;Case file…</source>
        <translation>案件文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose where the results of files added from now on are kept</source>
        <translation>选择此后添加的文件的结果保存位置</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the queue; the running file goes on where it is</source>
        <translation>暂停队列；正在分析的文件之后从当前位置继续</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Let the chosen files that failed or were stopped wait once more, all of them where none is chosen</source>
        <translation>让所选的失败或已停止的文件重新等待；未选择时为全部</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the chosen files; what is done is kept, and Retry goes on from there</source>
        <translation>停止所选文件；已完成的部分会保留，重试时从该处继续</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen files from the list; their results stay in the case</source>
        <translation>将所选文件移出列表；其结果保留在案件中</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已完成(&amp;L)</translation>
    </message>
    <message>
        <source>Take every file that is done from the list; the results stay in the case</source>
        <translation>将所有已完成的文件移出列表；结果保留在案件中</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>移到最前(&amp;T)</translation>
    </message>
    <message>
        <source>Let the chosen files be the next</source>
        <translation>让所选文件最先分析</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the chosen files one place up in the queue</source>
        <translation>将所选文件在队列中上移一位</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move the chosen files one place down in the queue</source>
        <translation>将所选文件在队列中下移一位</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>移到最后(&amp;E)</translation>
    </message>
    <message>
        <source>Let the chosen files be the last</source>
        <translation>让所选文件最后分析</translation>
    </message>
    <message>
        <source>Open in Re&amp;view</source>
        <translation>在审阅中打开(&amp;V)</translation>
    </message>
    <message>
        <source>Show the chosen file at its most suspicious frame; so does Enter on its row</source>
        <translation>在最可疑的帧处显示所选文件；在其行上按回车键亦可</translation>
    </message>
    <message>
        <source>Read the results a&amp;gain</source>
        <translation>重新读取结果(&amp;G)</translation>
    </message>
    <message>
        <source>Take over what was excluded or renamed in Review since</source>
        <translation>采用此后在审阅中所作的排除或命名</translation>
    </message>
    <message>
        <source>E&amp;xport the table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the rows that are shown as CSV</source>
        <translation>将显示的行写为 CSV</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Type what the table is searched for</source>
        <translation>输入要在表格中查找的内容</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>&amp;New case…</source>
        <translation>新建案件(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a case file with number, title, examiner and questions</source>
        <translation>建立案件文件，写明编号、标题、检验人和问题</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a case file, a video or an image</source>
        <translation>打开案件文件、视频或图像</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open a clip of a person who does not exist, forged from the middle on; it is made when it is not there yet</source>
        <translation>打开一段虚构人物的视频，从中间起为伪造；若尚不存在则先生成</translation>
    </message>
    <message>
        <source>&amp;Find cases</source>
        <translation>查找案件(&amp;F)</translation>
    </message>
    <message>
        <source>Type what the cases are searched for; Return searches every case in the folder</source>
        <translation>输入要查找的内容；按回车搜索文件夹中的每个案件</translation>
    </message>
    <message>
        <source>Folder to &amp;search…</source>
        <translation>搜索的文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the folder whose cases are searched</source>
        <translation>选择要搜索其案件的文件夹</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>从列表移除(&amp;T)</translation>
    </message>
    <message>
        <source>Take the chosen case off this list; the file stays where it is</source>
        <translation>从此列表移除所选案件；文件保留在原处</translation>
    </message>
    <message>
        <source>&amp;Edit the case&apos;s facts…</source>
        <translation>编辑案件信息(&amp;E)…</translation>
    </message>
    <message>
        <source>Say what the case is about; what was said before stays in the file</source>
        <translation>说明案件情况；以前的内容仍保留在文件中</translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation>添加检材(&amp;A)…</translation>
    </message>
    <message>
        <source>Take videos and images into the case with their intake record and hashes; or drop them here</source>
        <translation>将视频和图像连同接收记录和哈希收入案件；也可拖放到此处</translation>
    </message>
    <message>
        <source>Check the &amp;files</source>
        <translation>检查文件(&amp;F)</translation>
    </message>
    <message>
        <source>Hash the evidence files and say whether they are still those that were taken in</source>
        <translation>计算检材文件的哈希，说明是否仍是接收时的文件</translation>
    </message>
    <message>
        <source>Open in &amp;Review</source>
        <translation>在审阅中打开(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the chosen evidence, track or entry</source>
        <translation>查看所选检材、轨迹或条目</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Hold the case against its own audit log, its evidence files and its models</source>
        <translation>将案件与其审计日志、检材文件和模型核对</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what the case holds as PDF, HTML or JSON, with a preview</source>
        <translation>将案件内容写为 PDF、HTML 或 JSON，可预览</translation>
    </message>
    <message>
        <source>Export the &amp;log…</source>
        <translation>导出日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the shown entries of the audit log as CSV or JSON</source>
        <translation>将显示的审计日志条目写为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>关闭案件(&amp;L)…</translation>
    </message>
    <message>
        <source>From then on nothing in the case can be changed, until it is reopened; both are logged with the reason</source>
        <translation>此后案件内容不能更改，直至重新打开；两者均连同理由记入日志</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the list of recent cases</source>
        <translation>转到最近案件列表</translation>
    </message>
    <message>
        <source>New &amp;note…</source>
        <translation>新建笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on a piece of evidence, with bold words, lists and links</source>
        <translation>为检材写笔记，可用粗体、列表和链接</translation>
    </message>
    <message>
        <source>New c&amp;onclusion…</source>
        <translation>新建结论(&amp;O)…</translation>
    </message>
    <message>
        <source>Write what you conclude about a piece of evidence; it stands in the report</source>
        <translation>写下对检材的结论；将写入报告</translation>
    </message>
    <message>
        <source>E&amp;dit the entry…</source>
        <translation>编辑条目(&amp;D)…</translation>
    </message>
    <message>
        <source>Change the chosen note or conclusion; every version is kept</source>
        <translation>更改所选笔记或结论；保留每个版本</translation>
    </message>
    <message>
        <source>&amp;Withdraw the entry</source>
        <translation>撤回条目(&amp;W)</translation>
    </message>
    <message>
        <source>Take the chosen note or conclusion back; it stays in the file</source>
        <translation>撤回所选笔记或结论；仍保留在文件中</translation>
    </message>
    <message>
        <source>Find &amp;moved evidence…</source>
        <translation>查找移动过的检材(&amp;M)…</translation>
    </message>
    <message>
        <source>Look in a folder for evidence that is not where it was; it is known by its SHA-256</source>
        <translation>在文件夹中查找不在原处的检材；程序凭 SHA-256 识别</translation>
    </message>
    <message>
        <source>Export sealed &amp;bundle…</source>
        <translation>导出封存包(&amp;B)…</translation>
    </message>
    <message>
        <source>Write the case as one file with every hash, signed where you have a key, that another examiner can check and repeat</source>
        <translation>将案件写成一个带有全部哈希的文件，有密钥时签名；其他检验人可以核对并重复分析</translation>
    </message>
    <message>
        <source>Verify b&amp;undle…</source>
        <translation>验证封存包(&amp;U)…</translation>
    </message>
    <message>
        <source>Check a sealed bundle from elsewhere and repeat its analyses</source>
        <translation>检查来自他处的封存包并重复其中的分析</translation>
    </message>
    <message>
        <source>&amp;Keep the models&apos; files</source>
        <translation>保留模型文件(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the models that the analyses used into a folder beside the case, so that they can be repeated whatever becomes of the installed ones</source>
        <translation>将各次分析所用的模型复制到案件旁的文件夹中，无论已安装的模型今后如何，分析都可重复</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Frame %1 does not decode and is left out.</source>
        <translation>帧 %1 无法解码，已略去。</translation>
    </message>
    <message>
        <source>no face analysed on this frame</source>
        <translation>此帧没有分析过人脸</translation>
    </message>
    <message>
        <source>The samples of this frame are not those that were analysed: no boxes</source>
        <translation>此帧的采样值与所分析的不同：不画框</translation>
    </message>
    <message>
        <source>The samples of frame %1 are not those that were analysed; it has no boxes.</source>
        <translation>帧 %1 的采样值与所分析的不同；不画框。</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>%1 by %2, SHA-256 %3   threshold %4   analysis %5</source>
        <translation>%1，模型 %2，SHA-256 %3   阈值 %4   分析 %5</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>The file gives no times for these frames: the clip shows them at an even rate.</source>
        <translation>文件没有给出这些帧的时间：片段以均匀速率显示它们。</translation>
    </message>
    <message>
        <source>THE CASE DOES NOT MATCH ITS AUDIT LOG</source>
        <translation>案件与其审计日志不符</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>接收记录</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>案件建立</translation>
    </message>
    <message>
        <source>Log begun</source>
        <translation>日志开始</translation>
    </message>
    <message>
        <source>Found when the log began</source>
        <translation>日志开始时已有</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Opened to write</source>
        <translation>打开以写入</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>检材添加</translation>
    </message>
    <message>
        <source>Evidence&apos;s place or facts</source>
        <translation>检材位置或属性</translation>
    </message>
    <message>
        <source>Model used first</source>
        <translation>首次使用模型</translation>
    </message>
    <message>
        <source>Analysis begun</source>
        <translation>分析开始</translation>
    </message>
    <message>
        <source>Analysis resumed</source>
        <translation>分析继续</translation>
    </message>
    <message>
        <source>Results added</source>
        <translation>结果添加</translation>
    </message>
    <message>
        <source>Analysis ended</source>
        <translation>分析结束</translation>
    </message>
    <message>
        <source>Record: added</source>
        <translation>记录：添加</translation>
    </message>
    <message>
        <source>Record: corrected</source>
        <translation>记录：更正</translation>
    </message>
    <message>
        <source>Record: withdrawn</source>
        <translation>记录：撤回</translation>
    </message>
    <message>
        <source>Fact of the case</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件关闭</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>案件重新打开</translation>
    </message>
    <message>
        <source>Tables and triggers</source>
        <translation>表和触发器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Log of this check</source>
        <translation>本次检查的日志</translation>
    </message>
    <message>
        <source>Noted head</source>
        <translation>记下的末端哈希</translation>
    </message>
    <message>
        <source>Schema history</source>
        <translation>架构历史</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Examiner&apos;s record</source>
        <translation>检验人记录</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>Intake records</source>
        <translation>接收记录</translation>
    </message>
    <message>
        <source>Tracks and counts</source>
        <translation>轨迹与计数</translation>
    </message>
    <message>
        <source>Rows in no entry</source>
        <translation>无条目的行</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>检材文件</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed by %1 on %2: %3</source>
        <translation>由 %1 于 %2 关闭：%3</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>个对象</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>个条目</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>条轨迹</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Hashes of the files</source>
        <translation>文件哈希</translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation>日志末条</translation>
    </message>
    <message>
        <source>List of evidence</source>
        <translation>检材清单</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <source>Times of the log</source>
        <translation>日志的时间</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>What matches</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>&amp;Robustness</source>
        <translation>稳健性(&amp;R)</translation>
    </message>
    <message>
        <source>Score the chosen face again after recompression, resizing, blur and brightness steps</source>
        <translation>在逐级重新压缩、缩放、模糊和亮度改变之后重新为所选人脸打分</translation>
    </message>
    <message>
        <source>E&amp;xport robustness…</source>
        <translation>导出稳健性(&amp;X)…</translation>
    </message>
    <message>
        <source>Write every measured score to a CSV file</source>
        <translation>把每个测得的分数写入 CSV 文件</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>&amp;Transplant</source>
        <translation>移植(&amp;T)</translation>
    </message>
    <message>
        <source>Replace a region of the chosen face by another face&apos;s and see how each node moves</source>
        <translation>用另一张脸的区域替换所选人脸的区域，查看各节点如何变化</translation>
    </message>
    <message>
        <source>&amp;Keep face as source</source>
        <translation>保留人脸作为来源(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the chosen face as the source of transplants into other faces</source>
        <translation>把所选人脸保留为移植到其他人脸的来源</translation>
    </message>
    <message>
        <source>Keep face</source>
        <translation>保留人脸</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排比较(&amp;S)</translation>
    </message>
    <message>
        <source>Lay the chosen face over another track&apos;s or an authentic video&apos;s</source>
        <translation>把所选人脸与另一条轨迹或真实视频中的人脸重叠</translation>
    </message>
    <message>
        <source>Nudge this video back</source>
        <translation>将本视频后移一帧</translation>
    </message>
    <message>
        <source>Go back by one frame while the other video stays</source>
        <translation>后退一帧，另一视频不动</translation>
    </message>
    <message>
        <source>Nudge this video on</source>
        <translation>将本视频前移一帧</translation>
    </message>
    <message>
        <source>Go on by one frame while the other video stays</source>
        <translation>前进一帧，另一视频不动</translation>
    </message>
    <message>
        <source>Nudge other video back</source>
        <translation>将另一视频后移一帧</translation>
    </message>
    <message>
        <source>Move the other video back by one frame against this one</source>
        <translation>另一视频相对本视频后退一帧</translation>
    </message>
    <message>
        <source>Nudge other video on</source>
        <translation>将另一视频前移一帧</translation>
    </message>
    <message>
        <source>Move the other video on by one frame against this one</source>
        <translation>另一视频相对本视频前进一帧</translation>
    </message>
    <message>
        <source>Two r&amp;uns</source>
        <translation>两次运行(&amp;U)</translation>
    </message>
    <message>
        <source>Draw the chosen track&apos;s node in two runs or models over each other</source>
        <translation>把所选轨迹的节点在两次运行或两个模型中的曲线叠加绘制</translation>
    </message>
</context>
<context>
    <name>DatasetActions</name>
    <message>
        <source>&amp;Add dataset…</source>
        <translation>添加数据集(&amp;A)…</translation>
    </message>
    <message>
        <source>Read a folder of videos or pictures and extract its faces</source>
        <translation>读取视频或图片文件夹并提取其中的人脸</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>打开数据集(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder that faces were extracted into</source>
        <translation>打开已提取人脸的文件夹</translation>
    </message>
    <message>
        <source>&amp;Expand…</source>
        <translation>扩展(&amp;E)…</translation>
    </message>
    <message>
        <source>Make augmented samples from the dataset&apos;s faces</source>
        <translation>用数据集中的人脸生成增强样本</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the manifest, a row a sample, as a CSV file</source>
        <translation>将清单写为 CSV 文件，每个样本一行</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Read the manifest and the filtered samples again</source>
        <translation>重新读取清单和筛选后的样本</translation>
    </message>
    <message>
        <source>C&amp;lose dataset</source>
        <translation>关闭数据集(&amp;L)</translation>
    </message>
    <message>
        <source>Show no dataset; jobs go on</source>
        <translation>不显示数据集；任务继续运行</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>转到筛选器</translation>
    </message>
    <message>
        <source>&amp;Show all samples</source>
        <translation>显示所有样本(&amp;S)</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Show the samples larger</source>
        <translation>以更大尺寸显示样本</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Show the samples smaller</source>
        <translation>以更小尺寸显示样本</translation>
    </message>
    <message>
        <source>&amp;Previous sample</source>
        <translation>上一个样本(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous sample</source>
        <translation>转到上一个样本</translation>
    </message>
    <message>
        <source>&amp;Next sample</source>
        <translation>下一个样本(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next sample</source>
        <translation>转到下一个样本</translation>
    </message>
    <message>
        <source>A&amp;ccept…</source>
        <translation>接受(&amp;C)…</translation>
    </message>
    <message>
        <source>Accept the chosen samples, with a reason</source>
        <translation>接受所选样本并说明理由</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>拒绝(&amp;R)…</translation>
    </message>
    <message>
        <source>Reject the chosen samples, with a reason; they never reach training</source>
        <translation>拒绝所选样本并说明理由；它们绝不会进入训练</translation>
    </message>
    <message>
        <source>Re&amp;label…</source>
        <translation>重新标注(&amp;L)…</translation>
    </message>
    <message>
        <source>Change the labels of the chosen samples, with a reason</source>
        <translation>更改所选样本的标签并说明理由</translation>
    </message>
    <message>
        <source>Land&amp;marks</source>
        <translation>关键点(&amp;M)</translation>
    </message>
    <message>
        <source>Draw the landmarks over the pictures, or no more</source>
        <translation>在图片上绘制或不再绘制关键点</translation>
    </message>
</context>
<context>
    <name>DatasetWords</name>
    <message>
        <source>Eye</source>
        <translation>眼</translation>
    </message>
    <message>
        <source>Lip and mouth</source>
        <translation>唇与嘴</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>Whole-face swap</source>
        <translation>整脸替换</translation>
    </message>
    <message>
        <source>Self-blended</source>
        <translation>自混合</translation>
    </message>
    <message>
        <source>Face X-ray</source>
        <translation>Face X-ray</translation>
    </message>
    <message>
        <source>Mouth reenactment</source>
        <translation>嘴部重演</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>%1, augmented</source>
        <translation>%1（增强）</translation>
    </message>
    <message>
        <source>Face too small</source>
        <translation>人脸过小</translation>
    </message>
    <message>
        <source>Heads turned too differently</source>
        <translation>头部转向差异过大</translation>
    </message>
    <message>
        <source>Mask outside the face</source>
        <translation>蒙版超出人脸</translation>
    </message>
    <message>
        <source>Result equal to the target</source>
        <translation>结果与目标相同</translation>
    </message>
    <message>
        <source>Landmarks implausible</source>
        <translation>关键点不合理</translation>
    </message>
    <message>
        <source>Seam visible</source>
        <translation>接缝可见</translation>
    </message>
    <message>
        <source>Faces do not fit together</source>
        <translation>人脸无法拼合</translation>
    </message>
    <message>
        <source>Target picture unreadable</source>
        <translation>目标图片无法读取</translation>
    </message>
    <message>
        <source>Source picture unreadable</source>
        <translation>源图片无法读取</translation>
    </message>
    <message>
        <source>No source face</source>
        <translation>没有源人脸</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>Augmented</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>List file</source>
        <translation>列表文件</translation>
    </message>
    <message>
        <source>Plain folders</source>
        <translation>普通文件夹</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>无划分</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>nothing altered</source>
        <translation>无改动</translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Extract %1</source>
        <translation>提取 %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 项</translation>
    </message>
    <message>
        <source>%1 crops</source>
        <translation>%1 个裁剪</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 个无人脸</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 crops/s</source>
        <translation>%1 裁剪/秒</translation>
    </message>
    <message>
        <source>%1 of %2 samples made</source>
        <translation>已生成 %1 / %2 个样本</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
</context>
<context>
    <name>EvaluationActions</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Score the dataset with the chosen models and compute every figure</source>
        <translation>用所选模型为数据集打分并计算所有指标</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop; the scores are kept, and evaluating again goes on from there</source>
        <translation>停止；分数会保留，再次评估时从此处继续</translation>
    </message>
    <message>
        <source>&amp;Open an evaluation…</source>
        <translation>打开评估(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the results of an earlier evaluation&apos;s folder</source>
        <translation>显示先前评估文件夹中的结果</translation>
    </message>
    <message>
        <source>&amp;Copy the table as CSV</source>
        <translation>将表格复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Every figure of the table that is shown, in full precision, to the clipboard</source>
        <translation>将所示表格的全部指标以完整精度复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy the table as &amp;LaTeX</source>
        <translation>将表格复制为 LaTeX(&amp;L)</translation>
    </message>
    <message>
        <source>The table that is shown as a LaTeX tabular, to the clipboard</source>
        <translation>将所示表格以 LaTeX 表格形式复制到剪贴板</translation>
    </message>
    <message>
        <source>E&amp;xport the table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the table that is shown as CSV or LaTeX</source>
        <translation>将所示表格写为 CSV 或 LaTeX</translation>
    </message>
    <message>
        <source>Export the c&amp;harts…</source>
        <translation>导出图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the charts that are shown as SVG or PDF</source>
        <translation>将所示图表写为 SVG 或 PDF</translation>
    </message>
    <message>
        <source>Open the &amp;frame</source>
        <translation>打开该帧(&amp;F)</translation>
    </message>
    <message>
        <source>Show the chosen face&apos;s frame in Review</source>
        <translation>在审查中显示所选人脸所在的帧</translation>
    </message>
    <message>
        <source>Show the &amp;files</source>
        <translation>显示文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder that holds scores, figures and tables</source>
        <translation>打开包含分数、指标和表格的文件夹</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>How often a forged one scores above a real one; 0.5 is chance.</source>
        <translation>伪造样本得分高于真实样本的频率；0.5 为随机水平。</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Average precision: precision averaged over recall. Chance is the share of forged ones.</source>
        <translation>平均精确率：精确率在召回率上的平均。随机水平为伪造样本所占比例。</translation>
    </message>
    <message>
        <source>EER</source>
        <translation>EER</translation>
    </message>
    <message>
        <source>Equal error rate: where as many real ones are accused as forged ones are missed.</source>
        <translation>等错误率：误报率与漏报率相等之处。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Share of right calls at the threshold.</source>
        <translation>在阈值处判断正确的比例。</translation>
    </message>
    <message>
        <source>Recall at
FPR 1 %</source>
        <translation>召回率
FPR 1 %</translation>
    </message>
    <message>
        <source>Share of the forged ones found while at most 1 % of the real ones are accused.</source>
        <translation>误报真实样本不超过 1 % 时找出的伪造样本比例。</translation>
    </message>
    <message>
        <source>Recall at
FPR 0.1 %</source>
        <translation>召回率
FPR 0.1 %</translation>
    </message>
    <message>
        <source>Share of the forged ones found while at most 0.1 % of the real ones are accused.</source>
        <translation>误报真实样本不超过 0.1 % 时找出的伪造样本比例。</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Expected calibration error: how far probabilities are from shares, on average.</source>
        <translation>期望校准误差：概率与实际比例的平均偏差。</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Brier score: mean squared distance of the probability from the truth.</source>
        <translation>Brier 分数：概率与真值之差的均方。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unknown: no label of this node is observed here.</source>
        <translation>未知：此处没有该节点的标注。</translation>
    </message>
    <message>
        <source>Unknown: no video is altered here, so there is nothing to find.</source>
        <translation>未知：此处没有被改动的视频，无可发现。</translation>
    </message>
    <message>
        <source>Unknown: no face is altered here, so there is nothing to find.</source>
        <translation>未知：此处没有被改动的人脸，无可发现。</translation>
    </message>
    <message>
        <source>Unknown: no video is unaltered here, so there is nothing to tell apart from.</source>
        <translation>未知：此处没有未改动的视频，无可区分。</translation>
    </message>
    <message>
        <source>Unknown: no face is unaltered here, so there is nothing to tell apart from.</source>
        <translation>未知：此处没有未改动的人脸，无可区分。</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>%1 crops of %2 of %3 videos</source>
        <translation>来自 %3 个视频中 %2 个的 %1 张裁剪图</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 个无人脸</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>%1 not yet extracted</source>
        <translation>%1 个尚未提取</translation>
    </message>
    <message>
        <source>%1 with every crop rejected</source>
        <translation>%1 个的裁剪图全部被拒</translation>
    </message>
    <message>
        <source>%1: %2 crops of %3 videos, %4 of altered and %5 of unaltered faces.</source>
        <translation>%1：%3 个视频的 %2 张裁剪图，其中 %4 张已改动，%5 张未改动。</translation>
    </message>
    <message>
        <source>One class is empty: what tells two apart will be unknown.</source>
        <translation>有一类为空：用于区分两类的指标将为未知。</translation>
    </message>
    <message>
        <source>Videos without a crop: %1. They are counted, not scored.</source>
        <translation>没有裁剪图的视频：%1 个。只计数，不打分。</translation>
    </message>
    <message>
        <source>%1 scores at the %2 a second of the last time: %3. Then the figures, with %4 resamples.</source>
        <translation>%1 次打分，按上次每秒 %2 次计：%3。随后以 %4 次重采样计算指标。</translation>
    </message>
    <message>
        <source>%1 scores; how long they take is known after the first ones. Then the figures, with %2 resamples.</source>
        <translation>%1 次打分；开始后才知道所需时间。随后以 %2 次重采样计算指标。</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>正在读取评估</translation>
    </message>
    <message>
        <source>Scoring with model %1 of %2</source>
        <translation>正在用第 %1 个模型打分（共 %2 个）</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在打分</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Computing figures</source>
        <translation>正在计算指标</translation>
    </message>
    <message>
        <source>Filling the table</source>
        <translation>正在填写表格</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>正在读取数据集</translation>
    </message>
    <message>
        <source>%1 (Table %2)</source>
        <translation>%1（表 %2）</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>just under %1</source>
        <translation>略低于 %1</translation>
    </message>
    <message>
        <source>just over %1</source>
        <translation>略高于 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>该人脸</translation>
    </message>
    <message>
        <source>The face in this track</source>
        <translation>此轨迹中的人脸</translation>
    </message>
    <message>
        <source>The video</source>
        <translation>该视频</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>该图片</translation>
    </message>
    <message>
        <source> The examiner excluded this track, so it counts in no verdict.</source>
        <translation>检验人员已排除此轨迹，因此它不计入任何判定。</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 条轨迹</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 条轨迹</translation>
    </message>
    <message>
        <source>1 detection</source>
        <translation>1 个检测</translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation>%1 个检测</translation>
    </message>
    <message>
        <source> The examiner excluded %1.</source>
        <translation>检验人员排除了%1。</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the face is genuine.</source>
        <translation>未找到人脸，因此无法判断是否伪造；这并不表明该人脸是真实的。</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the face in this track is genuine.</source>
        <translation>未找到人脸，因此无法判断是否伪造；这并不表明此轨迹中的人脸是真实的。</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the video is genuine.</source>
        <translation>未找到人脸，因此无法判断是否伪造；这并不表明该视频是真实的。</translation>
    </message>
    <message>
        <source>No face was found, so nothing can be said about forgery; this does not show that the picture is genuine.</source>
        <translation>未找到人脸，因此无法判断是否伪造；这并不表明该图片是真实的。</translation>
    </message>
    <message>
        <source>No frame could be analysed, so nothing can be said.</source>
        <translation>没有任何一帧能够分析，因此无法得出结论。</translation>
    </message>
    <message>
        <source>The examiner excluded every face that was found, so nothing can be said.</source>
        <translation>检验人员排除了找到的所有人脸，因此无法得出结论。</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, though none of its local regions reaches the threshold</source>
        <translation>全局属性%1被篡改，但其局部区域均未达到阈值</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, through the local region of %2</source>
        <translation>全局属性%1通过局部区域%2被篡改</translation>
    </message>
    <message>
        <source>the global attribute of %1 is altered, through the local regions of %2</source>
        <translation>全局属性%1通过局部区域%2被篡改</translation>
    </message>
    <message>
        <source>the local region of %1 is altered</source>
        <translation>局部区域%1被篡改</translation>
    </message>
    <message>
        <source>the local regions of %1 are altered</source>
        <translation>局部区域%1被篡改</translation>
    </message>
    <message>
        <source>%1 is probably fake (%2) because %3.</source>
        <translation>%1很可能是伪造的（%2），因为%3。</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>，并且</translation>
    </message>
    <message>
        <source>%1 is probably fake (%2), but no global attribute reaches the threshold, so it remains open what was altered; the most probable is %3.</source>
        <translation>%1很可能是伪造的（%2），但没有全局属性达到阈值，因此尚不能确定篡改了什么；可能性最大的是%3。</translation>
    </message>
    <message>
        <source>%1 is probably fake (%2).</source>
        <translation>%1很可能是伪造的（%2）。</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, yet the global attribute of %3 reaches it. Under the label hierarchy both can&apos;t hold, so this result is in doubt.</source>
        <translation>%1未达到阈值：其为伪造的概率为 %2，但全局属性%3达到了阈值。按照标签层级，两者不能同时成立，因此该结果存疑。</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, yet the global attributes of %3 reach it. Under the label hierarchy both can&apos;t hold, so this result is in doubt.</source>
        <translation>%1未达到阈值：其为伪造的概率为 %2，但全局属性%3达到了阈值。按照标签层级，两者不能同时成立，因此该结果存疑。</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2, and the most probable altered attribute is %3. This does not show that it is genuine.</source>
        <translation>%1未达到阈值：其为伪造的概率为 %2，最可能被篡改的属性是%3。这并不表明其为真实。</translation>
    </message>
    <message>
        <source>%1 does not reach the threshold: that it is fake has the probability %2. This does not show that it is genuine.</source>
        <translation>%1未达到阈值：其为伪造的概率为 %2。这并不表明其为真实。</translation>
    </message>
    <message>
        <source> One local region reaches the threshold without an attribute that would explain it.</source>
        <translation>有一个局部区域达到阈值，但没有能够解释它的属性。</translation>
    </message>
    <message>
        <source> %1 local regions reach the threshold without an attribute that would explain them.</source>
        <translation>有 %1 个局部区域达到阈值，但没有能够解释它们的属性。</translation>
    </message>
    <message>
        <source> Taken one by one, none of the %1 faces that were followed reaches the threshold.</source>
        <translation>逐一来看，被跟踪的 %1 张人脸均未达到阈值。</translation>
    </message>
    <message>
        <source> Taken one by one, 1 of the %1 faces that were followed reaches the threshold.</source>
        <translation>逐一来看，被跟踪的 %1 张人脸中有 1 张达到阈值。</translation>
    </message>
    <message>
        <source> Taken one by one, %1 of the %2 faces that were followed reach the threshold.</source>
        <translation>逐一来看，被跟踪的 %2 张人脸中有 %1 张达到阈值。</translation>
    </message>
    <message>
        <source> This rests on one face only.</source>
        <translation>此结论仅基于一张人脸。</translation>
    </message>
    <message>
        <source> The probabilities are means over only %1 faces.</source>
        <translation>这些概率只是 %1 张人脸的平均值。</translation>
    </message>
    <message>
        <source> The probabilities are means over %1 faces.</source>
        <translation>这些概率是 %1 张人脸的平均值。</translation>
    </message>
    <message>
        <source>The probabilities don&apos;t fit the label hierarchy, so nothing can be said.</source>
        <translation>概率与标签层级不符，因此无法得出结论。</translation>
    </message>
    <message>
        <source> The probability of a fake is close to the threshold.</source>
        <translation>伪造的概率接近阈值。</translation>
    </message>
    <message>
        <source> A node counts as altered from a probability of %1 on.</source>
        <translation>概率达到 %1 的节点视为被篡改。</translation>
    </message>
    <message>
        <source> The examiner merged a track with another.</source>
        <translation>检验人员将一条轨迹与另一条合并。</translation>
    </message>
    <message>
        <source> The examiner merged %1 tracks with others.</source>
        <translation>检验人员将 %1 条轨迹与其他轨迹合并。</translation>
    </message>
    <message>
        <source> The examiner split a track once.</source>
        <translation>检验人员将一条轨迹拆分一次。</translation>
    </message>
    <message>
        <source> The examiner split tracks %1 times.</source>
        <translation>检验人员拆分轨迹 %1 次。</translation>
    </message>
</context>
<context>
    <name>FaceChecks</name>
    <message>
        <source>Open a video or an image first.</source>
        <translation>请先打开视频或图像。</translation>
    </message>
    <message>
        <source>Analyse the evidence first: a face is scored again by the model that scored it.</source>
        <translation>请先分析证据：人脸由当初给它打分的模型重新打分。</translation>
    </message>
    <message>
        <source>Pause on a face to score it again.</source>
        <translation>请在有人脸处暂停，以便重新打分。</translation>
    </message>
    <message>
        <source>The chosen track has no analysed face on this frame.</source>
        <translation>所选轨迹在这一帧上没有已分析的人脸。</translation>
    </message>
    <message>
        <source>Track %1, frame %2</source>
        <translation>轨迹 %1，第 %2 帧</translation>
    </message>
    <message>
        <source>“%1” is a small demonstration model, not validated for casework: what is shown here says how it behaves, not whether the face is altered.</source>
        <translation>“%1”是小型演示模型，未经案件工作验证：此处显示的是它的行为，而不是人脸是否被改动。</translation>
    </message>
    <message>
        <source>Scored again, the unchanged face differs from what the run stored by up to %1: the file, the precision or the software is another one.</source>
        <translation>重新打分后，未改动的人脸与该次运行保存的结果最多相差 %1：文件、精度或软件已不同。</translation>
    </message>
    <message>
        <source>Scores are hidden until your own opinion on the track is recorded.</source>
        <translation>在记录您对该轨迹的意见之前，分数保持隐藏。</translation>
    </message>
</context>
<context>
    <name>HeatMapWords</name>
    <message>
        <source>%1: no place moves the probability. It is too certain for small changes to matter; look at the raw score.</source>
        <translation>%1：没有任何位置能改变概率。概率已过于确定，细微变化不起作用；请查看原始分数。</translation>
    </message>
    <message>
        <source>%1: no place moves the raw score.</source>
        <translation>%1：没有任何位置能改变原始分数。</translation>
    </message>
    <message>
        <source>There is nothing to draw with &quot;For only&quot;.</source>
        <translation>选择“仅支持”时没有可绘制的内容。</translation>
    </message>
    <message>
        <source>%1: some places speak for it, others against it.</source>
        <translation>%1：有些位置支持它，有些位置反对它。</translation>
    </message>
    <message>
        <source>%1: no place speaks against it.</source>
        <translation>%1：没有位置反对它。</translation>
    </message>
    <message>
        <source>%1: no face here</source>
        <translation>%1：此处没有面部</translation>
    </message>
    <message>
        <source>%1: pause to see it</source>
        <translation>%1：暂停后可查看</translation>
    </message>
    <message>
        <source>%1: computing…</source>
        <translation>%1：正在计算…</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1：不可用。%2</translation>
    </message>
    <message>
        <source>%1: every place that counts speaks against it.</source>
        <translation>%1：所有起作用的位置都反对它。</translation>
    </message>
    <message>
        <source>%1: hidden until your own opinion is recorded</source>
        <translation>%1：在记录您自己的意见之前隐藏</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>What the file says about itself</source>
        <translation>文件自身的说明</translation>
    </message>
    <message>
        <source>The first %1 pictures can&apos;t be decoded, since they need pictures that the file does not hold; that is so after a cut without encoding anew.</source>
        <translation>前 %1 个图像无法解码，因为它们依赖文件中不存在的图像；不重新编码的剪切之后会出现这种情况。</translation>
    </message>
    <message>
        <source>The file asks players to turn or mirror the picture; the frames are shown and numbered as turned.</source>
        <translation>文件要求播放器旋转或镜像画面；各帧按旋转后的样子显示和编号。</translation>
    </message>
    <message>
        <source>The file holds more metadata than is kept: %1 entries were left out or shortened.</source>
        <translation>文件中的元数据超出保留的范围：有 %1 项被省略或截短。</translation>
    </message>
    <message>
        <source>The file names programs that encode anew, convert or edit: %1. Sharing and archiving use them too; cameras seldom do.</source>
        <translation>文件中提到重新编码、转换或编辑的程序：%1。分享和归档也会用到它们；相机很少使用。</translation>
    </message>
    <message>
        <source>The file says that it was made at %1, which is later than the file system&apos;s time of its last change, %2. Wrong clocks and copying do this.</source>
        <translation>文件自称生成于 %1，晚于文件系统记录的最后修改时间 %2。时钟不准或复制都会造成这种情况。</translation>
    </message>
    <message>
        <source>The file&apos;s own times of making differ: %1 and %2.</source>
        <translation>文件自身记录的生成时间不一致：%1 和 %2。</translation>
    </message>
    <message>
        <source>The container gives no time of making. Cameras and telephones mostly write one; many programs leave it out.</source>
        <translation>容器没有给出生成时间。相机和手机大多会写入；许多程序则省略。</translation>
    </message>
    <message>
        <source>An edit list keeps %1 pictures from being shown: they are in the file, but players leave them out, and they are not among the frames. Cutting without encoding anew does this.</source>
        <translation>编辑列表使 %1 个图像不被显示：它们存在于文件中，但播放器会略过，也不计入各帧。不重新编码的剪切会造成这种情况。</translation>
    </message>
    <message>
        <source>The edit list puts a track together from several pieces.</source>
        <translation>编辑列表用多个片段拼成一条轨道。</translation>
    </message>
    <message>
        <source>The edit list asks for another speed than that of the recording.</source>
        <translation>编辑列表要求的速度与录制速度不同。</translation>
    </message>
    <message>
        <source>The frames come at uneven distances in time (variable frame rate), as telephones and screen recorders write them; times and counted frames can&apos;t be turned into each other by a fixed rate.</source>
        <translation>各帧的时间间隔不均匀（可变帧率），手机和录屏软件常这样写入；时间与帧数不能按固定帧率互相换算。</translation>
    </message>
    <message>
        <source>The container announces %1 frames; %2 are shown.</source>
        <translation>容器声明有 %1 帧；实际显示 %2 帧。</translation>
    </message>
    <message>
        <source>Key frames are not evenly spaced (%1 to %2 pictures apart). Encoders that begin a group at each change of scene do this, and so does joining of pieces.</source>
        <translation>关键帧的间隔不均匀（相隔 %1 到 %2 个图像）。在每次场景切换处开始新图像组的编码器会如此，拼接片段也会如此。</translation>
    </message>
    <message>
        <source>Groups of pictures have %1 different patterns of picture types. Encoders that choose B pictures as they go do this, and so does joining of pieces.</source>
        <translation>图像组有 %1 种不同的图像类型模式。按需选择 B 图像的编码器会如此，拼接片段也会如此。</translation>
    </message>
    <message>
        <source>The file holds %1 video streams; only stream %2 is examined.</source>
        <translation>文件包含 %1 个视频流；只检验流 %2。</translation>
    </message>
    <message>
        <source>Sound and picture differ in length: %1 s of sound, %2 s of picture.</source>
        <translation>声音与画面长度不同：声音 %1 秒，画面 %2 秒。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <translation>以及其他 %1 种</translation>
    </message>
    <message>
        <source>%1 (decoded %2, turned %3° clockwise, mirrored: %4)</source>
        <translation>%1（解码为 %2，顺时针旋转 %3°，镜像：%4）</translation>
    </message>
    <message>
        <source>%1 frames per second</source>
        <translation>每秒 %1 帧</translation>
    </message>
    <message>
        <source>%1 on average; variable</source>
        <translation>平均 %1；可变</translation>
    </message>
    <message>
        <source>Video stream</source>
        <translation>视频流</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Codec and profile</source>
        <translation>编解码器和档次</translation>
    </message>
    <message>
        <source>Pixel format</source>
        <translation>像素格式</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Time base</source>
        <translation>时间基</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行扫描</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Undecodable pictures at the start</source>
        <translation>开头无法解码的图像</translation>
    </message>
    <message>
        <source>Codec and colour</source>
        <translation>编解码器与颜色</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Codec&apos;s name in the container</source>
        <translation>容器中的编解码器名称</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>颜色范围</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>颜色矩阵</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>三原色</translation>
    </message>
    <message>
        <source>Transfer characteristics</source>
        <translation>传递特性</translation>
    </message>
    <message>
        <source>Place of the chroma samples</source>
        <translation>色度样本位置</translation>
    </message>
    <message>
        <source>Pixel aspect ratio</source>
        <translation>像素宽高比</translation>
    </message>
    <message>
        <source>Side data</source>
        <translation>附加数据</translation>
    </message>
    <message>
        <source>Bit rate as measured</source>
        <translation>实测码率</translation>
    </message>
    <message>
        <source>Groups of pictures</source>
        <translation>图像组</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>From key frame to key frame</source>
        <translation>关键帧之间</translation>
    </message>
    <message>
        <source>%1 to %2 pictures, %3 on average</source>
        <translation>%1 到 %2 个图像，平均 %3</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Picture types</source>
        <translation>图像类型</translation>
    </message>
    <message>
        <source>Most B pictures in a row</source>
        <translation>最多连续 B 图像数</translation>
    </message>
    <message>
        <source>Patterns as shown</source>
        <translation>按显示顺序的模式</translation>
    </message>
    <message>
        <source>Open groups</source>
        <translation>开放图像组</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>%1 frames by the container</source>
        <translation>容器标明 %1 帧</translation>
    </message>
    <message>
        <source>attached picture</source>
        <translation>附带图片</translation>
    </message>
    <message>
        <source>Container and streams</source>
        <translation>容器与流</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>品牌标识</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>盒结构</translation>
    </message>
    <message>
        <source>Bit rate of the whole file</source>
        <translation>整个文件的码率</translation>
    </message>
    <message>
        <source>Stream %1, the one examined</source>
        <translation>流 %1（所检验的流）</translation>
    </message>
    <message>
        <source>Stream %1</source>
        <translation>流 %1</translation>
    </message>
    <message>
        <source>%1 of the track from %2 on, at %3 times its speed</source>
        <translation>从 %2 起取该轨道 %1，速度为 %3 倍</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>空白 %1</translation>
    </message>
    <message>
        <source>Edit list, track %1</source>
        <translation>编辑列表，轨道 %1</translation>
    </message>
    <message>
        <source>Pictures hidden by the edit list</source>
        <translation>被编辑列表隐藏的图像</translation>
    </message>
    <message>
        <source>Metadata read by</source>
        <translation>元数据读取自</translation>
    </message>
    <message>
        <source>The file&apos;s metadata can&apos;t be read: the libraries for it broke off over the file, which damaged and hostile files bring about.</source>
        <translation>无法读取该文件的元数据：读取元数据的程序库在处理该文件时中断，受损或恶意构造的文件会造成这种情况。</translation>
    </message>
    <message>
        <source>nothing: reading broke off</source>
        <translation>无：读取中断</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a .pth, .pt or .safetensors file; or drop one on the window</source>
        <translation>导入 .pth、.pt 或 .safetensors 文件，也可将文件拖到窗口上</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a copy of this model&apos;s file</source>
        <translation>写出此模型文件的副本</translation>
    </message>
    <message>
        <source>Make it the &amp;default</source>
        <translation>设为默认(&amp;D)</translation>
    </message>
    <message>
        <source>Use this model wherever none is named, in the window and on the command line</source>
        <translation>在窗口和命令行中，凡未指定模型之处都使用此模型</translation>
    </message>
    <message>
        <source>&amp;No default of my own</source>
        <translation>不用自选默认(&amp;N)</translation>
    </message>
    <message>
        <source>Use the model that came with the program again</source>
        <translation>重新使用随程序附带的模型</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Move this model to the trash, after a look at the cases that refer to it</source>
        <translation>查看引用此模型的案件之后，将其移入回收站</translation>
    </message>
    <message>
        <source>Copy the &amp;SHA-256</source>
        <translation>复制 SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>Put this model&apos;s SHA-256 on the clipboard</source>
        <translation>将此模型的 SHA-256 放到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Type what the list is searched for</source>
        <translation>输入要在列表中查找的内容</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Score the dataset with both models and compare them node by node</source>
        <translation>用两个模型对数据集打分，并逐节点比较</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>停止比较(&amp;T)</translation>
    </message>
    <message>
        <source>Stop; scores that are there are kept for the next time</source>
        <translation>停止；已有的分数保留到下次使用</translation>
    </message>
    <message>
        <source>&amp;Open the scores</source>
        <translation>打开分数(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder with every score and figure of this comparison</source>
        <translation>打开包含此次比较全部分数和数据的文件夹</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>每步图片数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>肖像</translation>
    </message>
    <message>
        <source>SHA-256 of the portraits</source>
        <translation>肖像的 SHA-256</translation>
    </message>
    <message>
        <source>Portraits held out</source>
        <translation>留出的肖像</translation>
    </message>
    <message>
        <source>Precision of the image encoder</source>
        <translation>图像编码器精度</translation>
    </message>
    <message>
        <source>SHA-256 of the samples</source>
        <translation>样本的 SHA-256</translation>
    </message>
    <message>
        <source>Split to learn from</source>
        <translation>用于学习的划分</translation>
    </message>
    <message>
        <source>Split to watch</source>
        <translation>用于观察的划分</translation>
    </message>
    <message>
        <source>Step of the last look at the validation split</source>
        <translation>最后一次验证所在的步</translation>
    </message>
    <message>
        <source>Samples of the validation split</source>
        <translation>验证划分的样本数</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证划分</translation>
    </message>
    <message>
        <source>SHA-256 of the base model</source>
        <translation>基础模型的 SHA-256</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Format of the imported file</source>
        <translation>导入文件的格式</translation>
    </message>
    <message>
        <source>Names of the imported tensors</source>
        <translation>导入张量的命名</translation>
    </message>
    <message>
        <source>SHA-256 of the imported file</source>
        <translation>导入文件的 SHA-256</translation>
    </message>
    <message>
        <source>Tensors left out</source>
        <translation>未采用的张量</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片数</translation>
    </message>
    <message>
        <source>Real pictures</source>
        <translation>真实图片数</translation>
    </message>
    <message>
        <source>False alarms at 0.5</source>
        <translation>阈值 0.5 时的误报数</translation>
    </message>
    <message>
        <source>Mean of the regions</source>
        <translation>各区域平均</translation>
    </message>
    <message>
        <source>Held out, as it is</source>
        <translation>留出，未改动</translation>
    </message>
    <message>
        <source>Held out, half size</source>
        <translation>留出，一半尺寸</translation>
    </message>
    <message>
        <source>Held out, JPEG 60</source>
        <translation>留出，JPEG 60</translation>
    </message>
    <message>
        <source>Held out, Poisson blending</source>
        <translation>留出，泊松融合</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Joint embedding: inner product of picture and prompt, divided by tau</source>
        <translation>联合嵌入：图像与提示词的内积除以 tau</translation>
    </message>
    <message>
        <source>Cosine of the angle between picture and prompt, divided by tau</source>
        <translation>图像与提示词夹角的余弦除以 tau</translation>
    </message>
    <message>
        <source>A linear layer on the picture&apos;s features, without prompts</source>
        <translation>图像特征上的线性层，不用提示词</translation>
    </message>
    <message>
        <source>%1 × %1 pixels</source>
        <translation>%1 × %1 像素</translation>
    </message>
    <message>
        <source>, of the central %1 % of the crop</source>
        <translation>，取自裁剪图中央 %1 %</translation>
    </message>
    <message>
        <source>, resampled by %1</source>
        <translation>，以 %1 重采样</translation>
    </message>
    <message>
        <source>, colour and a high-pass residual</source>
        <translation>，颜色与高通残差</translation>
    </message>
    <message>
        <source>, colour and %1</source>
        <translation>，颜色与 %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>模型概况</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>CLIP: image encoder and text encoder</source>
        <translation>CLIP：图像编码器和文本编码器</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>%1: %2 nodes, %3 legal states, %4 reading of the rule</source>
        <translation>%1：%2 个节点，%3 个合法状态，规则按%4解读</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>严格方式</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方方式</translation>
    </message>
    <message>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>none: probabilities are the model&apos;s own</source>
        <translation>无：概率为模型自身输出</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, %2 parameters in %3 tensors (%4)</source>
        <translation>%1，%3 个张量共 %2 个参数（%4）</translation>
    </message>
    <message>
        <source>Area under the ROC curve, as the training run recorded it</source>
        <translation>训练运行记录的 ROC 曲线下面积</translation>
    </message>
    <message>
        <source>The file records none: this model&apos;s error rates are unknown here. Compare models on a dataset, or evaluate it.</source>
        <translation>文件没有记录：此模型的错误率在此未知。请在数据集上比较模型，或对其进行评估。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>In brackets the recorded interval; where there is none, it is unknown.</source>
        <translation>括号内为记录的区间；未列出者为未知。</translation>
    </message>
    <message>
        <source>The record has no intervals: how sure these figures are is unknown.</source>
        <translation>没有记录区间：这些数据的可靠程度未知。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>unknown: imported weights</source>
        <translation>未知：导入的权重</translation>
    </message>
    <message>
        <source>%1 portraits, forged by the program</source>
        <translation>%1 张肖像，由本程序伪造</translation>
    </message>
    <message>
        <source>a dataset of %1 samples</source>
        <translation>含 %1 个样本的数据集</translation>
    </message>
    <message>
        <source>Not validated for casework: its probabilities are not findings.</source>
        <translation>未经办案验证：其概率不是结论。</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say.</source>
        <translation>文件没有说明。</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>数据许可</translation>
    </message>
    <message>
        <source>The file has no training record.</source>
        <translation>文件没有训练记录。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件内的名称</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>being taken…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 was imported as “%2”.</source>
        <translation>%1 已导入为“%2”。</translation>
    </message>
    <message>
        <source>%1 was written; its SHA-256 is that of the model.</source>
        <translation>已写出 %1；其 SHA-256 与模型一致。</translation>
    </message>
    <message>
        <source>The import of %1 was stopped; nothing was kept.</source>
        <translation>已停止导入 %1；未保留任何内容。</translation>
    </message>
    <message>
        <source>The export of %1 was stopped; nothing was written.</source>
        <translation>已停止导出 %1；未写出任何内容。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play at normal speed, or pause</source>
        <translation>以正常速度播放或暂停</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Play backwards; again: faster, up to 16 times</source>
        <translation>倒放；再按加快，最快 16 倍</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play forwards</source>
        <translation>正放</translation>
    </message>
    <message>
        <source>Play; again: faster, up to 16 times</source>
        <translation>播放；再按加快，最快 16 倍</translation>
    </message>
    <message>
        <source>Slowly backwards</source>
        <translation>慢速倒放</translation>
    </message>
    <message>
        <source>Play backwards at a quarter of the speed; again: half</source>
        <translation>以四分之一速度倒放；再按为二分之一</translation>
    </message>
    <message>
        <source>Slowly forwards</source>
        <translation>慢速正放</translation>
    </message>
    <message>
        <source>Play at a quarter of the speed; again: half</source>
        <translation>以四分之一速度播放；再按为二分之一</translation>
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
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>Go back by one second</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Go forward by one second</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Go to the first frame</source>
        <translation>转到首帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>Go to the last frame</source>
        <translation>转到末帧</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Type a frame&apos;s number, a time or a timecode</source>
        <translation>输入帧号、时间或时间码</translation>
    </message>
    <message>
        <source>Previous suspicious interval</source>
        <translation>上一个可疑区间</translation>
    </message>
    <message>
        <source>Next suspicious interval</source>
        <translation>下一个可疑区间</translation>
    </message>
    <message>
        <source>Previous disagreement between nodes</source>
        <translation>上一处节点矛盾</translation>
    </message>
    <message>
        <source>Next disagreement between nodes</source>
        <translation>下一处节点矛盾</translation>
    </message>
    <message>
        <source>Previous key frame</source>
        <translation>上一个关键帧</translation>
    </message>
    <message>
        <source>Next key frame</source>
        <translation>下一个关键帧</translation>
    </message>
    <message>
        <source>Previous cut</source>
        <translation>上一个镜头切换</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>下一个镜头切换</translation>
    </message>
    <message>
        <source>Previous start of a track</source>
        <translation>上一个轨迹起点</translation>
    </message>
    <message>
        <source>Next start of a track</source>
        <translation>下一个轨迹起点</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>循环起点设在此处</translation>
    </message>
    <message>
        <source>Repeat from this frame on</source>
        <translation>从此帧开始循环</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>循环终点设在此处</translation>
    </message>
    <message>
        <source>Repeat up to this frame</source>
        <translation>循环到此帧为止</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>取消循环</translation>
    </message>
    <message>
        <source>Repeat nothing any more (Esc while the frame has the keyboard)</source>
        <translation>不再循环（画面获得键盘焦点时按 Esc）</translation>
    </message>
    <message>
        <source>&amp;Copy the frame</source>
        <translation>复制画面(&amp;C)</translation>
    </message>
    <message>
        <source>Put the frame&apos;s pixels on the clipboard, without what lies over them</source>
        <translation>将画面像素复制到剪贴板，不含叠加内容</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>Write the frame as a PNG named for case, evidence, frame, PTS and SHA-256</source>
        <translation>将画面写为 PNG，文件名含案件、证据、帧号、PTS 和 SHA-256</translation>
    </message>
    <message>
        <source>Snapshot with &amp;overlays</source>
        <translation>带叠加的快照(&amp;O)</translation>
    </message>
    <message>
        <source>Write the frame with what lies over it as a PNG</source>
        <translation>将画面连同叠加内容写为 PNG</translation>
    </message>
    <message>
        <source>Folder for snapshots…</source>
        <translation>快照文件夹…</translation>
    </message>
    <message>
        <source>Choose where snapshots are written</source>
        <translation>选择快照的保存位置</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Jump to</source>
        <translation>跳转到(&amp;J)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>声音(&amp;O)</translation>
    </message>
    <message>
        <source>Let the video be heard while it plays forwards at normal speed</source>
        <translation>以正常速度向前播放时播放视频的声音</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Bookmark the shown frame</source>
        <translation>为当前帧添加书签</translation>
    </message>
    <message>
        <source>Begin &amp;span</source>
        <translation>开始区间(&amp;S)</translation>
    </message>
    <message>
        <source>Mark a stretch: once where it begins, again where it ends</source>
        <translation>标记一段：在开始处执行一次，在结束处再执行一次</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the shown frame</source>
        <translation>为当前帧写备注</translation>
    </message>
    <message>
        <source>E&amp;xclude track…</source>
        <translation>排除轨迹(&amp;X)…</translation>
    </message>
    <message>
        <source>Leave the chosen track out of every verdict, with a reason, or count it again</source>
        <translation>说明理由后将所选轨迹排除在所有结论之外，或重新计入</translation>
    </message>
    <message>
        <source>Exclude &amp;detection…</source>
        <translation>排除检测(&amp;D)…</translation>
    </message>
    <message>
        <source>Leave the chosen track&apos;s face on the shown frame out, with a reason, or count it again</source>
        <translation>说明理由后排除所选轨迹在当前帧的人脸，或重新计入</translation>
    </message>
    <message>
        <source>Na&amp;me track…</source>
        <translation>命名轨迹(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the chosen track a name</source>
        <translation>为所选轨迹命名</translation>
    </message>
    <message>
        <source>&amp;Export record…</source>
        <translation>导出记录(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all entries of the record to a CSV file</source>
        <translation>将记录的所有条目写入 CSV 文件</translation>
    </message>
    <message>
        <source>Mer&amp;ge track…</source>
        <translation>合并轨迹(&amp;G)…</translation>
    </message>
    <message>
        <source>The chosen track is the same person as another one: make them one track</source>
        <translation>所选轨迹与另一条轨迹是同一人：合并为一条轨迹</translation>
    </message>
    <message>
        <source>Spl&amp;it track here</source>
        <translation>在此拆分轨迹(&amp;I)</translation>
    </message>
    <message>
        <source>From the shown frame on the chosen track is another person: make it two tracks</source>
        <translation>从当前帧起所选轨迹是另一个人：拆成两条轨迹</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Name of a track</source>
        <translation>轨迹名称</translation>
    </message>
    <message>
        <source>Merged tracks</source>
        <translation>合并的轨迹</translation>
    </message>
    <message>
        <source>Split track</source>
        <translation>拆分的轨迹</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 条轨迹</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 条轨迹</translation>
    </message>
    <message>
        <source>1 detection</source>
        <translation>1 个检测</translation>
    </message>
    <message>
        <source>%1 detections</source>
        <translation>%1 个检测</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Excluded by the examiner: %1.</source>
        <translation>已由检验人员排除：%1。</translation>
    </message>
    <message>
        <source>%1 (%2 into %3)</source>
        <translation>%1（%2 并入 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, from here %3)</source>
        <translation>%1（%2，此后为 %3）</translation>
    </message>
    <message>
        <source>%1 (track %2)</source>
        <translation>%1（轨迹 %2）</translation>
    </message>
    <message>
        <source>Tracks merged by the examiner: %1.</source>
        <translation>检验人员合并的轨迹：%1。</translation>
    </message>
    <message>
        <source>Tracks split by the examiner: %1.</source>
        <translation>检验人员拆分的轨迹：%1。</translation>
    </message>
    <message>
        <source>Own opinion</source>
        <translation>自己的意见</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图形标注</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Sealed until both examiners have signed off</source>
        <translation>封存，直到两位检验人都签署</translation>
    </message>
    <message>
        <source>Review by %1 (track %2)</source>
        <translation>%1 的复核（轨迹 %2）</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Request and questions</source>
        <translation>委托与问题</translation>
    </message>
    <message>
        <source>Findings in brief</source>
        <translation>结果摘要</translation>
    </message>
    <message>
        <source>Material examined</source>
        <translation>检验材料</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Examiner&apos;s record</source>
        <translation>检验人记录</translation>
    </message>
    <message>
        <source>Limitations and other explanations</source>
        <translation>局限与其他解释</translation>
    </message>
    <message>
        <source>Validation and error rates</source>
        <translation>验证与错误率</translation>
    </message>
    <message>
        <source>Technical annex</source>
        <translation>技术附录</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>审计摘录</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Checklist: Federal Rule of Evidence 702</source>
        <translation>核对表：美国联邦证据规则第702条</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Report on the examination of faces for forgery</source>
        <translation>人脸伪造检验报告</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>SHA-256 of this report&apos;s content:</source>
        <translation>本报告内容的 SHA-256：</translation>
    </message>
    <message>
        <source>Content SHA-256</source>
        <translation>内容 SHA-256</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Probability of the node %1 over the frames of track %2. Line: mean; band: least to greatest where several frames fall on one place; dashed: threshold %3; shaded: stretches that reach it.</source>
        <translation>节点 %1 在轨迹 %2 各帧上的概率。线：均值；带：多帧落在同一处时的最小值到最大值；虚线：阈值 %3；底色：达到阈值的区段。</translation>
    </message>
    <message>
        <source>Mean probability of each node. Whiskers: 95 % interval of the mean over the frames at hand, where it can be given; dashed: threshold %1.</source>
        <translation>各节点的平均概率。须线：在可以给出时，均值在现有帧上的 95 % 区间；虚线：阈值 %1。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 genuine pictures reached the threshold %4: false alarm rate %5, 95 % interval %6 to %7.</source>
        <translation>%1：%3 张真实图片中有 %2 张达到阈值 %4：误报率 %5，95 % 区间 %6 至 %7。</translation>
    </message>
    <message>
        <source>Area under the ROC curve on held-out material, with 95 % intervals where recorded, as the model&apos;s file says</source>
        <translation>留出材料上的 ROC 曲线下面积，有记录处附 95 % 区间，依据模型文件</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>The file&apos;s frames are read one by one in the order in which they are shown, and each frame&apos;s decoded samples are hashed.</source>
        <translation>按显示顺序逐帧读取文件，并对每帧解码后的样本计算哈希。</translation>
    </message>
    <message>
        <source>Faces are looked for on the frames. 68 landmarks are placed on each, and the same face is followed from frame to frame as one track. A track ends at a cut.</source>
        <translation>在各帧上查找人脸。每张人脸标定 68 个关键点，同一张人脸逐帧跟踪为一条轨迹。轨迹在镜头切换处结束。</translation>
    </message>
    <message>
        <source>Each face is turned upright and cut out at 317 × 317 pixels, in the way that was published for this kind of detector.</source>
        <translation>每张人脸按此类检测器公开发表的方式摆正，并裁剪为 317 × 317 像素。</translation>
    </message>
    <message>
        <source>A neural network compares the cut-out with one sentence for each node of a label hierarchy: whether the face as a whole is forged, which attributes are altered (expression, identity, physical consistency), and in which regions (eye, eyebrow, lip, mouth, nose, skin). This gives one raw score for each node.</source>
        <translation>神经网络将裁剪图与标签层级中每个节点的一句话比较：整张脸是否伪造，哪些属性被改动（表情、身份、物理一致性），在哪些区域（眼、眉、唇、口、鼻、皮肤）。由此得到每个节点的原始分数。</translation>
    </message>
    <message>
        <source>The raw scores are turned into probabilities over the combinations of nodes that the hierarchy allows: a region can&apos;t be altered without an attribute that explains it. Each node&apos;s probability is what all allowed combinations with it add up to.</source>
        <translation>原始分数被换算为层级所允许的节点组合上的概率：没有能解释它的属性，区域就不可能被改动。每个节点的概率是包含它的所有允许组合之和。</translation>
    </message>
    <message>
        <source>The probabilities of a track&apos;s faces, and of all faces of a file, are averaged. A node whose mean is at or above the threshold counts as altered. The findings in words are made from these numbers by fixed rules.</source>
        <translation>对一条轨迹的人脸以及一个文件的全部人脸的概率取平均。均值达到或超过阈值的节点视为被改动。文字结论由这些数字按固定规则生成。</translation>
    </message>
    <message>
        <source>In plain words, this was done with each piece of evidence:</source>
        <translation>简而言之，对每件证据做了以下工作：</translation>
    </message>
    <message>
        <source>The same file, model, settings and machine give the same numbers. The technical annex names everything that decides them.</source>
        <translation>相同的文件、模型、设置和机器得到相同的数字。技术附录列出决定这些数字的一切因素。</translation>
    </message>
    <message>
        <source>The method follows the published work on semantics-oriented joint embedding for the detection of face forgery; deviations stand in the program&apos;s documentation.</source>
        <translation>该方法依据已发表的面向语义的联合嵌入人脸伪造检测研究；差异之处见程序文档。</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>The program looks at faces only. Changes to the background, the sound, the order of scenes or the meaning of what is said leave no trace in its numbers.</source>
        <translation>程序只看人脸。对背景、声音、场景顺序或言语含义的改动不会反映在其数字中。</translation>
    </message>
    <message>
        <source>A result below the threshold does not show that the material is genuine. Kinds of forgery that the model has not learnt may pass unnoticed.</source>
        <translation>低于阈值的结果并不表明材料真实。模型未学过的伪造类型可能未被察觉。</translation>
    </message>
    <message>
        <source>A result at or above the threshold does not show that the material was forged with intent, nor by whom.</source>
        <translation>达到或超过阈值的结果并不表明材料是有意伪造的，也不表明由谁伪造。</translation>
    </message>
    <message>
        <source>The probabilities are the model&apos;s own. They are not calibrated to how often such material is forged, unless the model&apos;s record says so.</source>
        <translation>这些概率是模型自身的。除非模型记录另有说明，它们未按此类材料被伪造的频率校准。</translation>
    </message>
    <message>
        <source>Strong compression, small or blurred faces, faces turned aside, darkness and occlusion weaken the scores and can turn them either way.</source>
        <translation>强压缩、过小或模糊的人脸、侧脸、昏暗和遮挡会削弱分数，并可能使其偏向任一方向。</translation>
    </message>
    <message>
        <source>Frames of one video are not independent of one another. Many frames with the same error are still one error.</source>
        <translation>同一视频的各帧并非相互独立。许多帧犯同一个错误，仍是一个错误。</translation>
    </message>
    <message>
        <source>Heat maps show where the model&apos;s score came from, on a coarse grid. They are no drawing of what was altered.</source>
        <translation>热图以粗网格显示模型分数的来源，并不描绘何处被改动。</translation>
    </message>
    <message>
        <source>Faces that the detector did not find were not scored.</source>
        <translation>检测器未找到的人脸没有评分。</translation>
    </message>
    <message>
        <source>Other explanations of a high probability</source>
        <translation>高概率的其他解释</translation>
    </message>
    <message>
        <source>Recompression by a platform, screen recording, scaling, sharpening or noise removal</source>
        <translation>平台再压缩、录屏、缩放、锐化或降噪</translation>
    </message>
    <message>
        <source>Beauty filters, make-up, lighting, lenses and other lawful changes of appearance</source>
        <translation>美颜滤镜、化妆、光照、镜头及其他合法的外观改变</translation>
    </message>
    <message>
        <source>Video coding errors, interlacing, or frames put in by frame rate conversion</source>
        <translation>视频编码错误、隔行扫描或帧率转换插入的帧</translation>
    </message>
    <message>
        <source>Pictures, masks, dolls or drawings of faces that were taken for living faces</source>
        <translation>被当作真人脸的照片、面具、玩偶或画像</translation>
    </message>
    <message>
        <source>People, cameras or kinds of scenes unlike those that the model was trained on</source>
        <translation>与训练数据不同的人群、摄像机或场景类型</translation>
    </message>
    <message>
        <source>Other explanations of a low probability</source>
        <translation>低概率的其他解释</translation>
    </message>
    <message>
        <source>A forgery of a kind or quality that the model has not learnt</source>
        <translation>模型未学过的类型或质量的伪造</translation>
    </message>
    <message>
        <source>Compression or scaling after the forgery that removed its traces</source>
        <translation>伪造之后的压缩或缩放消除了痕迹</translation>
    </message>
    <message>
        <source>A forgery of few frames, which the mean hides; see the timeline and the stretches listed</source>
        <translation>仅少数帧伪造而被均值掩盖；见时间线及所列区段</translation>
    </message>
    <message>
        <source>A forgery outside of the face</source>
        <translation>人脸之外的伪造</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>The model&apos;s file is not at hand, so what it was tested on is unknown here. Its error rates are unknown.</source>
        <translation>模型文件不在手边，因此其测试依据在此未知。其错误率未知。</translation>
    </message>
    <message>
        <source>The model&apos;s record names no test on held-out material.</source>
        <translation>模型记录未列出在留出材料上的测试。</translation>
    </message>
    <message>
        <source>Error rates at the threshold used, %1</source>
        <translation>所用阈值 %1 处的错误率</translation>
    </message>
    <message>
        <source>No error rates at this threshold are recorded for this model: how often it is wrong is unknown.</source>
        <translation>该模型没有此阈值处的错误率记录：其出错频率未知。</translation>
    </message>
    <message>
        <source>The intervals are after Wilson (1927). How many forgeries are missed at this threshold is not recorded: unknown.</source>
        <translation>区间依据 Wilson（1927）。此阈值处漏检多少伪造没有记录：未知。</translation>
    </message>
    <message>
        <source>These figures are of the material that the model&apos;s makers held out. None is known for material like that of this case: its error rate there is unknown.</source>
        <translation>这些数字针对模型制作者留出的材料。对与本案类似的材料没有已知数字：其错误率未知。</translation>
    </message>
    <message>
        <source>No model was used.</source>
        <translation>未使用模型。</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <source>Intended use, in its maker&apos;s words</source>
        <translation>预期用途（制作者原文）</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数数量</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Tau (scale of the raw scores)</source>
        <translation>Tau（原始分数的尺度）</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 × %1 pixels, centre %2 of the crop, resampling %3</source>
        <translation>%1 × %1 像素，裁剪图中心 %2，重采样 %3</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>附加通道</translation>
    </message>
    <message>
        <source>Mean and deviation of the input</source>
        <translation>输入的均值与偏差</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Licence of the training data</source>
        <translation>训练数据许可</translation>
    </message>
    <message>
        <source>Label hierarchy %1, rule %2, %3 legal states</source>
        <translation>标签层级 %1，规则 %2，%3 个合法状态</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>父节点</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示语</translation>
    </message>
    <message>
        <source>%1 entries, in the model&apos;s file</source>
        <translation>%1 项，见模型文件</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Analysis %1 of %2</source>
        <translation>%2 的第 %1 次分析</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Aligned crop</source>
        <translation>对齐裁剪</translation>
    </message>
    <message>
        <source>A face cut out of a frame, turned upright and brought to one size.</source>
        <translation>从帧中裁出、摆正并统一大小的人脸。</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>自助法</translation>
    </message>
    <message>
        <source>A way to tell how far a mean would move with other frames, by drawing from the frames at hand again and again.</source>
        <translation>通过反复从现有帧中抽样，估计换成其他帧时均值会变动多少的方法。</translation>
    </message>
    <message>
        <source>A way to colour the places of a picture that a network&apos;s score came from.</source>
        <translation>对图中网络分数来源之处着色的方法。</translation>
    </message>
    <message>
        <source>A hash: a number of 64 hexadecimal digits computed from a file&apos;s bytes. Two files with the same hash can be taken to be the same.</source>
        <translation>一种哈希：由文件字节计算出的 64 位十六进制数。哈希相同的两个文件可视为相同。</translation>
    </message>
    <message>
        <source>Frame number</source>
        <translation>帧号</translation>
    </message>
    <message>
        <source>The place of a frame in the order in which frames are shown, from 0.</source>
        <translation>帧在显示顺序中的位置，从 0 开始。</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>68 points on a face: along jaw, brows, eyes, nose and mouth.</source>
        <translation>人脸上的 68 个点：沿下颌、眉、眼、鼻和口。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Here: a node&apos;s probability averaged over faces.</source>
        <translation>此处指节点概率在各人脸上的平均。</translation>
    </message>
    <message>
        <source>One statement of the label hierarchy, such as that the mouth is altered.</source>
        <translation>标签层级中的一个陈述，例如口部被改动。</translation>
    </message>
    <message>
        <source>Probability of the primary node: that the face is forged, as the model says.</source>
        <translation>主节点的概率：即模型认为人脸被伪造的概率。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Of a face: the square root of its box&apos;s area in pixels of the frame.</source>
        <translation>人脸的像素：其框面积（以帧像素计）的平方根。</translation>
    </message>
    <message>
        <source>Presentation time stamp: the time of a frame as the container says it, in units of the time base.</source>
        <translation>显示时间戳：容器给出的帧时间，以时基为单位。</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始分数</translation>
    </message>
    <message>
        <source>What the network says about one node before the hierarchy is taken into account.</source>
        <translation>在考虑层级之前网络对单个节点的输出。</translation>
    </message>
    <message>
        <source>ROC curve</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Hits against false alarms over all thresholds. The area under it is 1 for a faultless and 0.5 for a guessing model.</source>
        <translation>所有阈值上命中率与误报率的关系。曲线下面积对无误的模型为 1，对乱猜的模型为 0.5。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The probability from which on a node counts as altered.</source>
        <translation>节点视为被改动的起始概率。</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>One face followed through the frames of one scene.</source>
        <translation>在一个场景的各帧中跟踪的同一张人脸。</translation>
    </message>
    <message>
        <source>left out of this report</source>
        <translation>本报告中略去</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>第 %1 节</translation>
    </message>
    <message>
        <source>Evidence %1: %2</source>
        <translation>证据 %1：%2</translation>
    </message>
    <message>
        <source>The model %1 is a demonstration model and not validated for casework: this finding shows how the program works and proves nothing.</source>
        <translation>模型 %1 是演示模型，未经办案验证：此结论只展示程序如何工作，不能证明任何事。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>区段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Name of a track</source>
        <translation>轨迹名称</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>partial: the file is damaged</source>
        <translation>部分：文件损坏</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：已添加</translation>
    </message>
    <message>
        <source>%1: analysis %2 begun with the model %3</source>
        <translation>%1：用模型 %3 开始第 %2 次分析</translation>
    </message>
    <message>
        <source>%1: analysis %2 ended, %3</source>
        <translation>%1：第 %2 次分析结束，%3</translation>
    </message>
    <message>
        <source>%1: entry %2 withdrawn (%3)</source>
        <translation>%1：条目 %2 撤回（%3）</translation>
    </message>
    <message>
        <source>%1: entry %2 corrects an earlier one (%3)</source>
        <translation>%1：条目 %2 更正较早的条目（%3）</translation>
    </message>
    <message>
        <source>%1: entry %2 made (%3)</source>
        <translation>%1：建立条目 %2（%3）</translation>
    </message>
    <message>
        <source>The signature is for this report with the content hash that stands on every page.</source>
        <translation>签名针对带有每页所示内容哈希的本报告。</translation>
    </message>
    <message>
        <source>Examiner: name and signature</source>
        <translation>检验人：姓名与签名</translation>
    </message>
    <message>
        <source>Examiner: %1, signature</source>
        <translation>检验人：%1，签名</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>地点与日期</translation>
    </message>
    <message>
        <source>Reviewed by: name and signature</source>
        <translation>复核人：姓名与签名</translation>
    </message>
    <message>
        <source>The rule as amended on December 1, 2023: the proponent shows that each is more likely than not</source>
        <translation>2023年12月1日修订的规则：提出证据方须证明以下各项成立的可能性大于不成立</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What this report has to say</source>
        <translation>本报告的说明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The witness is qualified by knowledge, skill, experience, training or education</source>
        <translation>证人凭知识、技能、经验、培训或教育具备资格</translation>
    </message>
    <message>
        <source>Nothing: for the examiner to show.</source>
        <translation>无：须由检验人说明。</translation>
    </message>
    <message>
        <source>(a) The expert&apos;s specialised knowledge will help the trier of fact to understand the evidence or to determine a fact in issue</source>
        <translation>(a) 专家的专业知识有助于事实认定者理解证据或认定争议事实</translation>
    </message>
    <message>
        <source>The questions asked, which of them this program can speak to, and the findings in plain words.</source>
        <translation>所提问题、本程序可回答哪些问题，以及通俗表述的结论。</translation>
    </message>
    <message>
        <source>(b) The testimony is based on sufficient facts or data</source>
        <translation>(b) 证言基于充分的事实或数据</translation>
    </message>
    <message>
        <source>What was examined with hashes, how many frames and faces, what could not be read or was excluded, and how far the means would move with other frames.</source>
        <translation>检验了什么（含哈希）、多少帧和人脸、哪些无法读取或被排除，以及换用其他帧时均值会变动多少。</translation>
    </message>
    <message>
        <source>(c) The testimony is the product of reliable principles and methods</source>
        <translation>(c) 证言是可靠原理和方法的产物</translation>
    </message>
    <message>
        <source>Not shown: the model is a demonstration model and not validated for casework. The method, its tests and what is unknown are stated.</source>
        <translation>未证明：该模型是演示模型，未经办案验证。已说明方法、其测试及未知之处。</translation>
    </message>
    <message>
        <source>The method, what the model was tested on and its error rates where they are known; where they are not, this is stated.</source>
        <translation>方法、模型的测试依据，以及已知的错误率；未知之处已予说明。</translation>
    </message>
    <message>
        <source>(d) The expert&apos;s opinion reflects a reliable application of the principles and methods to the facts of the case</source>
        <translation>(d) 专家意见体现了原理和方法对案件事实的可靠应用</translation>
    </message>
    <message>
        <source>Settings, versions and hashes with which the numbers can be computed again, what speaks against each finding, limitations, and who did what when. The opinion itself is the examiner&apos;s.</source>
        <translation>可据以重新计算数字的设置、版本和哈希，对每项结论不利之处，局限，以及何人何时做了什么。意见本身属于检验人。</translation>
    </message>
    <message>
        <source>This page helps to find things. It is no legal advice and no statement that the rule is met.</source>
        <translation>本页便于查找。它不是法律意见，也不表示规则已得到满足。</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>The file was hashed again for this report and is the one that was examined.</source>
        <translation>为本报告重新计算了文件哈希，即为所检验的文件。</translation>
    </message>
    <message>
        <source>The file at this place is not the one that was examined: its SHA-256 is now %1. The results below are of the file with the hash above; no picture of the changed file is shown.</source>
        <translation>该处的文件不是所检验的文件：其 SHA-256 现为 %1。以下结果针对上述哈希的文件；不显示已变化文件的任何画面。</translation>
    </message>
    <message>
        <source>The file was not found when this report was made, so it could not be hashed again and no picture of it is shown. The results below are of the file with the hash above.</source>
        <translation>生成本报告时未找到该文件，因此无法重新计算哈希，也不显示其画面。以下结果针对上述哈希的文件。</translation>
    </message>
    <message>
        <source>The file could not be read when this report was made (%1), so it could not be hashed again and no picture of it is shown. The results below are of the file with the hash above.</source>
        <translation>生成本报告时无法读取该文件（%1），因此无法重新计算哈希，也不显示其画面。以下结果针对上述哈希的文件。</translation>
    </message>
    <message>
        <source>nothing can be said</source>
        <translation>无法得出结论</translation>
    </message>
    <message>
        <source>reaches the threshold</source>
        <translation>达到阈值</translation>
    </message>
    <message>
        <source>does not reach the threshold</source>
        <translation>未达到阈值</translation>
    </message>
    <message>
        <source>Logo of the agency</source>
        <translation>机构标志</translation>
    </message>
    <message>
        <source>Demonstration model: not validated for casework. The model behind these results was made to show how the program works. It must not be used to decide anything about a person or a recording.</source>
        <translation>演示模型：未经办案验证。产生这些结果的模型仅用于展示程序如何工作，不得用于对任何人或任何录像作出决定。</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>案件文件</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Evidence in this report</source>
        <translation>本报告中的证据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The case holds no evidence.</source>
        <translation>案件中没有证据。</translation>
    </message>
    <message>
        <source>Date of this report</source>
        <translation>本报告日期</translation>
    </message>
    <message>
        <source>SHA-256 of its content</source>
        <translation>其内容的 SHA-256</translation>
    </message>
    <message>
        <source>The hash is of the report&apos;s content without its date. The JSON form of this report holds the exact bytes that it is of.</source>
        <translation>哈希针对不含日期的报告内容。本报告的 JSON 形式包含计算哈希所用的确切字节。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The questions put to the examiner are not recorded: unknown.</source>
        <translation>向检验人提出的问题没有记录：未知。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>This program can contribute to one kind of question only: whether faces in the material carry traces that a given model takes for signs of forgery. It can&apos;t tell who made a recording, when, why, or whether what is shown took place.</source>
        <translation>本程序只能为一类问题提供参考：材料中的人脸是否带有某一模型视为伪造迹象的痕迹。它无法说明谁、何时、为何录制，也无法说明所示之事是否发生。</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸数</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹数</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>A mean is the model&apos;s probability averaged over faces. It is no probability that the material is forged: that would also need to know how often such material is forged at all, and how the model behaves on material like this.</source>
        <translation>均值是模型概率在各人脸上的平均。它不是材料被伪造的概率：那还需要知道此类材料被伪造的频率，以及模型在此类材料上的表现。</translation>
    </message>
    <message>
        <source>Evidence is opened for reading only. Frames are numbered from 0 in the order in which they are shown. A frame&apos;s SHA-256 is taken over its decoded samples, as ffmpeg&apos;s framehash takes it, so that any frame named here can be found again with other programs.</source>
        <translation>证据仅以只读方式打开。帧按显示顺序从 0 编号。帧的 SHA-256 对其解码样本计算，与 ffmpeg 的 framehash 相同，因此此处提到的任何帧都可用其他程序重新找到。</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>原始名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added to the case</source>
        <translation>加入案件时间</translation>
    </message>
    <message>
        <source>Media facts</source>
        <translation>媒体信息</translation>
    </message>
    <message>
        <source>Frame %1: %2</source>
        <translation>帧 %1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Frames at even distances, as reduced copies for orientation</source>
        <translation>等间隔的帧，缩小副本，供参考</translation>
    </message>
    <message>
        <source>The frames shown</source>
        <translation>所示的帧</translation>
    </message>
    <message>
        <source>SHA-256 of the samples</source>
        <translation>样本的 SHA-256</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>No picture could be made: %1</source>
        <translation>无法生成画面：%1</translation>
    </message>
    <message>
        <source>Analyses in the case, newest first; this report shows the newest with results</source>
        <translation>案件中的分析，最新在前；本报告显示有结果的最新一次</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>This evidence was not analysed.</source>
        <translation>此证据未经分析。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Each node&apos;s probability, averaged over the faces</source>
        <translation>各节点的概率，在各人脸上平均</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>达到阈值与否</translation>
    </message>
    <message>
        <source>Spread: standard deviation over the faces.</source>
        <translation>离散度：各人脸间的标准差。</translation>
    </message>
    <message>
        <source>The interval says how far the mean would move if such frames were drawn anew (block bootstrap); it is no probability that the finding is right.</source>
        <translation>区间表示若重新抽取此类帧，均值会变动多少（分块自助法）；它不是结论正确的概率。</translation>
    </message>
    <message>
        <source>A dash: too few frames for an interval.</source>
        <translation>横线：帧数太少，无法给出区间。</translation>
    </message>
    <message>
        <source>A dash: the frames depend on one another for too long for an interval.</source>
        <translation>横线：各帧相互依赖过长，无法给出区间。</translation>
    </message>
    <message>
        <source>Heat maps (Grad-CAM of the raw score of the primary node) on the aligned crops of the same faces, from the model&apos;s own coarse grid: bright places spoke for the node. A heat map shows where the model looked, not that anything was altered there.</source>
        <translation>同一批人脸对齐裁剪上的热图（主节点原始分数的 Grad-CAM），来自模型自身的粗网格：明亮处支持该节点。热图显示模型关注何处，并不表示该处被改动。</translation>
    </message>
    <message>
        <source>SHA-256 of the frame&apos;s samples</source>
        <translation>帧样本的 SHA-256</translation>
    </message>
    <message>
        <source>%1: frame %2, %3</source>
        <translation>%1：帧 %2，%3</translation>
    </message>
    <message>
        <source>Heat map of %1</source>
        <translation>%1 的热图</translation>
    </message>
    <message>
        <source>%1 of %2 faces (%3) stay below the threshold.</source>
        <translation>%2 张人脸中有 %1 张（%3）低于阈值。</translation>
    </message>
    <message>
        <source>%1 of %2 faces (%3) reach the threshold.</source>
        <translation>%2 张人脸中有 %1 张（%3）达到阈值。</translation>
    </message>
    <message>
        <source>The 95 % interval of the mean lies across the threshold: another choice of frames could turn the finding round.</source>
        <translation>均值的 95 % 区间跨过阈值：换一批帧可能使结论反转。</translation>
    </message>
    <message>
        <source>On the most suspicious face (frame %1) a change of the primary node&apos;s raw score by %2 alone would bring its probability to the threshold.</source>
        <translation>在最可疑的人脸上（帧 %1），仅主节点原始分数改变 %2 就会使其概率到达阈值。</translation>
    </message>
    <message>
        <source>%1 of the %2 faces shown are smaller than %3 pixels: the model&apos;s input is mostly enlarged from them, and scores of such faces are weak.</source>
        <translation>所示 %2 张人脸中有 %1 张小于 %3 像素：模型输入大多由其放大而来，此类人脸的分数较弱。</translation>
    </message>
    <message>
        <source>%1 of the %2 faces shown are turned aside by more than %3°.</source>
        <translation>所示 %2 张人脸中有 %1 张侧转超过 %3°。</translation>
    </message>
    <message>
        <source>The model is a demonstration model; on real compressed video it raises false alarms.</source>
        <translation>该模型是演示模型；在真实的压缩视频上会误报。</translation>
    </message>
    <message>
        <source>No stretch of frames reaches the threshold.</source>
        <translation>没有达到阈值的区段。</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>at frame</source>
        <translation>位于帧</translation>
    </message>
    <message>
        <source>Track %1: frames %2, faces: %3</source>
        <translation>轨迹 %1：帧 %2，人脸数：%3</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>时间变化</translation>
    </message>
    <message>
        <source>Most suspicious frames</source>
        <translation>最可疑的帧</translation>
    </message>
    <message>
        <source>Least suspicious frames</source>
        <translation>最不可疑的帧</translation>
    </message>
    <message>
        <source>What speaks against this finding</source>
        <translation>对此结论不利之处</translation>
    </message>
    <message>
        <source>No analysis of this evidence has results, so nothing can be said.</source>
        <translation>此证据没有任何有结果的分析，因此无法得出结论。</translation>
    </message>
    <message>
        <source>State of the analysis</source>
        <translation>分析状态</translation>
    </message>
    <message>
        <source>Frames analysed</source>
        <translation>已分析帧数</translation>
    </message>
    <message>
        <source>The analysis did not read all of the file: what is said holds for the frames analysed only.</source>
        <translation>分析未读完整个文件：所述仅适用于已分析的帧。</translation>
    </message>
    <message>
        <source>The model is not installed where this report was made: heat maps and facts of its file are absent. Its numbers are those stored in the case.</source>
        <translation>生成本报告处未安装该模型：缺少热图及其文件信息。其数字为案件中保存的数字。</translation>
    </message>
    <message>
        <source>No heat maps: %1</source>
        <translation>没有热图：%1</translation>
    </message>
    <message>
        <source>The evidence as it was examined is not at hand: frames are named, not shown.</source>
        <translation>所检验的证据不在手边：仅列出帧，不予显示。</translation>
    </message>
    <message>
        <source>All faces together</source>
        <translation>全部人脸</translation>
    </message>
    <message>
        <source>Further tracks, by falling mean</source>
        <translation>其余轨迹，按均值降序</translation>
    </message>
    <message>
        <source>Entries that hold; every correction is a new version, and none is deleted</source>
        <translation>有效条目；每次更正都是新版本，从不删除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Author, time</source>
        <translation>作者、时间</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Excluded tracks</source>
        <translation>排除的轨迹</translation>
    </message>
    <message>
        <source>Excluded single detections</source>
        <translation>排除的单个检测</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>The examiner recorded nothing: no bookmarks, notes, judgements or exclusions.</source>
        <translation>检验人没有任何记录：没有书签、备注、判断或排除。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Stretches of frames in which nodes contradict each other under the label hierarchy: %1, the first at frame %2 (%3).</source>
        <translation>按标签层级节点相互矛盾的区段：%1 个，首个位于帧 %2（%3）。</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Merged tracks</source>
        <translation>合并轨迹</translation>
    </message>
    <message>
        <source>Split track</source>
        <translation>拆分轨迹</translation>
    </message>
    <message>
        <source>This case file was made before the audit log. What it keeps with a time and can be put in order:</source>
        <translation>此案件文件早于审计日志。其中带有时间、可以排序的内容如下：</translation>
    </message>
    <message>
        <source>Each entry of the case&apos;s audit log holds the hash of the one before. Left out here, so that making a report does not change the next one, are entries that the case was opened, verified or exported; and each batch of results. &quot;semblance case verify&quot; checks the whole log.</source>
        <translation>案件审计日志的每个条目都含有前一条的哈希。为使生成报告不改变下一份报告，此处略去打开、核验或导出案件的条目以及每批结果的条目。“semblance case verify” 检查整个日志。</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>条目的哈希</translation>
    </message>
    <message>
        <source>The whole of each piece of evidence, after the examiner&apos;s merges, splits and exclusions</source>
        <translation>每件证据的整体，已计入检验人的合并、拆分和排除</translation>
    </message>
    <message>
        <source>Mean after the examiner&apos;s steps</source>
        <translation>检验人操作后的均值</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>未被改动</translation>
    </message>
    <message>
        <source>cannot say</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>into track %1</source>
        <translation>并入轨迹 %1</translation>
    </message>
    <message>
        <source>from there on track %1</source>
        <translation>自该处起为轨迹 %1</translation>
    </message>
    <message>
        <source>drawn: %1</source>
        <translation>图形：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>given before the program&apos;s scores were shown</source>
        <translation>在显示程序分数之前作出</translation>
    </message>
    <message>
        <source>given when the program&apos;s scores could be seen</source>
        <translation>在可看到程序分数时作出</translation>
    </message>
    <message>
        <source>Tracks as the examiner&apos;s merges, splits and exclusions left them; the results above are of the tracks as they were followed</source>
        <translation>检验人合并、拆分和排除之后的轨迹；以上结果针对跟踪所得的原轨迹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>What the examiner&apos;s steps change</source>
        <translation>检验人操作带来的变化</translation>
    </message>
    <message>
        <source>Merges of tracks</source>
        <translation>轨迹合并次数</translation>
    </message>
    <message>
        <source>Splits of tracks</source>
        <translation>轨迹拆分次数</translation>
    </message>
    <message>
        <source>Mean of the primary node before them</source>
        <translation>操作前主节点的均值</translation>
    </message>
    <message>
        <source>Mean after them</source>
        <translation>操作后的均值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Seal or exhibit number</source>
        <translation>封条或物证编号</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File made, as the file system said</source>
        <translation>文件创建时间（文件系统所示）</translation>
    </message>
    <message>
        <source>File changed, as the file system said</source>
        <translation>文件修改时间（文件系统所示）</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>接收记录</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Conclusion of %1, %2</source>
        <translation>%1 的结论，%2</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>None of this says by itself that a recording was forged: each has ordinary reasons too. Whoever can write a file can also write what it says about itself.</source>
        <translation>这些情况本身都不能说明录像是伪造的：每一项也都有平常的原因。能写文件的人，也能写文件对自身的说明。</translation>
    </message>
    <message>
        <source>What the file says about devices, programs, times and places</source>
        <translation>文件关于设备、程序、时间和地点的说明</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 further entries of metadata stand in the case.</source>
        <translation>另有 %1 项元数据保存在案件中。</translation>
    </message>
    <message>
        <source>in the blind second review, by %1</source>
        <translation>盲复核中，%1</translation>
    </message>
    <message>
        <source>sealed until both examiners have signed off</source>
        <translation>封存，直到两位检验人都签署</translation>
    </message>
    <message>
        <source>Blind second review by %1 and %2</source>
        <translation>%1 与 %2 的盲复核</translation>
    </message>
    <message>
        <source>Tracks judged by %1</source>
        <translation>%1 判断的轨迹数</translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation>%1 签署</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1, from the account %2</source>
        <translation>%1，账户 %2</translation>
    </message>
    <message>
        <source>The judgements stay hidden until both examiners have signed off, so nothing of them is said here.</source>
        <translation>在两位检验人都签署之前，判断保持隐藏，因此此处不作说明。</translation>
    </message>
    <message>
        <source>The two examiners judged no track in common.</source>
        <translation>两位检验人没有共同判断过任何轨迹。</translation>
    </message>
    <message>
        <source>How often the two examiners said the same of a track</source>
        <translation>两位检验人对轨迹意见相同的次数</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation>双方均判断</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen κ 系数</translation>
    </message>
    <message>
        <source>Kappa is the agreement beyond that which chance would bring about with the same frequencies of answers; it is not given for fewer than %1 tracks, where it means nothing.</source>
        <translation>κ 表示超出相同回答频率下偶然一致的程度；少于 %1 条轨迹时没有意义，因此不给出。</translation>
    </message>
    <message>
        <source>Where the two examiners differ</source>
        <translation>两位检验人的分歧</translation>
    </message>
    <message>
        <source>The two examiners differ nowhere.</source>
        <translation>两位检验人没有分歧。</translation>
    </message>
    <message>
        <source>The case file is not as its own audit log says: something was changed in it past this program, or was damaged. What this report says must not be relied on until that is explained. Different: %1.</source>
        <translation>案件文件与其自身的审计日志不符：其中有内容被绕过本程序更改或已损坏。在查明原因之前，不得依据本报告的内容。不符之处：%1。</translation>
    </message>
    <message>
        <source>Held out, as it is</source>
        <translation>留出，未改动</translation>
    </message>
    <message>
        <source>Held out, half size</source>
        <translation>留出，一半尺寸</translation>
    </message>
    <message>
        <source>Held out, JPEG 60</source>
        <translation>留出，JPEG 60</translation>
    </message>
    <message>
        <source>Held out, Poisson blending</source>
        <translation>留出，泊松融合</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证划分</translation>
    </message>
    <message>
        <source>Frames for orientation</source>
        <translation>代表帧</translation>
    </message>
    <message>
        <source>Stretches in which the primary node reaches the threshold. Gaps of up to %1 s (%2 frames where the track has no times) are joined, so faces below the threshold can lie within a stretch</source>
        <translation>主节点达到阈值的区段。不超过 %1 秒的间隙（轨迹没有时间时为 %2 帧）已合并，因此区段内可能有低于阈值的人脸</translation>
    </message>
    <message>
        <source>of them at or above the threshold</source>
        <translation>其中达到或超过阈值</translation>
    </message>
    <message>
        <source>The faces with the highest probability, with their boxes; no two are nearer to each other than a sixteenth of the track&apos;s length</source>
        <translation>概率最高的人脸及其框；任意两张的间距不小于轨迹长度的十六分之一</translation>
    </message>
    <message>
        <source>The faces with the lowest probability, with their boxes; no two are nearer to each other than a sixteenth of the track&apos;s length</source>
        <translation>概率最低的人脸及其框；任意两张的间距不小于轨迹长度的十六分之一</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>95 % by video: %1</source>
        <translation>按视频 95 %：%1</translation>
    </message>
    <message>
        <source>95 % by identity: %1</source>
        <translation>按身份 95 %：%1</translation>
    </message>
</context>
<context>
    <name>ResultsWords</name>
    <message>
        <source>No frame could be analysed.</source>
        <translation>没有任何帧可以分析。</translation>
    </message>
    <message>
        <source>No frame is analysed yet.</source>
        <translation>尚未分析任何帧。</translation>
    </message>
    <message>
        <source>No face found.</source>
        <translation>未发现人脸。</translation>
    </message>
    <message>
        <source>No face found so far.</source>
        <translation>目前未发现人脸。</translation>
    </message>
    <message>
        <source>Not analysed yet: press F5.</source>
        <translation>尚未分析：请按 F5。</translation>
    </message>
    <message>
        <source>Not analysed yet; the analysis of %1 has to end first.</source>
        <translation>尚未分析；须先等 %1 的分析结束。</translation>
    </message>
    <message>
        <source>The analysis has begun; its results come here.</source>
        <translation>分析已开始；结果将显示在此处。</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
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
        <source>&amp;Analyze</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Find and score every face; a cancelled analysis goes on where it stopped</source>
        <translation>查找每张人脸并评分；已取消的分析会从中断处继续</translation>
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
        <source>&amp;Faces of the track</source>
        <translation>轨迹的人脸(&amp;F)</translation>
    </message>
    <message>
        <source>Show the faces of the chosen track or interval, sorted by a node</source>
        <translation>显示所选轨迹或区间的人脸，按节点排序</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Write what the case holds as PDF, HTML or JSON, with a preview</source>
        <translation>将案件内容写为 PDF、HTML 或 JSON，可预览</translation>
    </message>
    <message>
        <source>E&amp;xport frame, clip or numbers…</source>
        <translation>导出帧、片段或数值(&amp;X)…</translation>
    </message>
    <message>
        <source>Write an annotated frame or clip, or the numbers of every face, from the case</source>
        <translation>从案件写出带标注的帧或片段，或每张人脸的数值</translation>
    </message>
</context>
<context>
    <name>ReviewSettings</name>
    <message>
        <source>Every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>One frame in %1</source>
        <translation>每 %1 帧取一帧</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
</context>
<context>
    <name>Robustness</name>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG 质量</translation>
    </message>
    <message>
        <source>Size in %</source>
        <translation>尺寸（%）</translation>
    </message>
    <message>
        <source>Blur in pixels</source>
        <translation>模糊（像素）</translation>
    </message>
    <message>
        <source>Brightness in %</source>
        <translation>亮度（%）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no recompression</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>JPEG quality %1</source>
        <translation>JPEG 质量 %1</translation>
    </message>
    <message>
        <source>%1 % of the size</source>
        <translation>%1% 的尺寸</translation>
    </message>
    <message>
        <source>a blur of %1 pixels</source>
        <translation>%1 像素的模糊</translation>
    </message>
    <message>
        <source>%1 % brightness</source>
        <translation>%1% 亮度</translation>
    </message>
    <message>
        <source>%1 counts as altered (%2; threshold %3).</source>
        <translation>%1 判为已改动（%2；阈值 %3）。</translation>
    </message>
    <message>
        <source>%1 counts as not altered (%2; threshold %3).</source>
        <translation>%1 判为未改动（%2；阈值 %3）。</translation>
    </message>
    <message>
        <source>It stays on that side under all %1 changes, between %2 and %3.</source>
        <translation>在全部 %1 种改变之下都保持在这一侧，介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>It changes sides from: %1. On the other side: %2 of %3 changes; all lie between %4 and %5.</source>
        <translation>从以下程度起越到另一侧：%1。位于另一侧：%3 种改变中的 %2 种；全部介于 %4 和 %5 之间。</translation>
    </message>
    <message>
        <source>Not everything is measured yet.</source>
        <translation>尚未全部测完。</translation>
    </message>
</context>
<context>
    <name>SampleRecord</name>
    <message>
        <source>was: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>relabelled (%1)</source>
        <translation>已重新标注（%1）</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1，由 %2：%3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>%1 pixels, turned %2°, sharpness %3</source>
        <translation>%1 像素，转向 %2°，清晰度 %3</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>存储为</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>Landmark distance</source>
        <translation>关键点距离</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 ends before the data it announces; it is cut short or damaged.</source>
        <translation>%1 在其声明的数据之前结束；它被截断或已损坏。</translation>
    </message>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation>%1 在读取期间变短了。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes expected of such a file.</source>
        <translation>%1 超过此类文件预期的 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is too short to be a .safetensors file.</source>
        <translation>%1 过短，不会是 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 is not a .safetensors file, or is cut short: its header would be %2 bytes long.</source>
        <translation>%1 不是 .safetensors 文件，或被截断：其文件头将长达 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is not a .safetensors file: its header does not begin with a brace.</source>
        <translation>%1 不是 .safetensors 文件：其文件头不以花括号开头。</translation>
    </message>
    <message>
        <source>%1: two tensors overlap; the file is damaged.</source>
        <translation>%1：两个张量重叠；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: some of its bytes belong to no tensor; the file is damaged.</source>
        <translation>%1：有些字节不属于任何张量；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: its metadata is not a list of names and texts.</source>
        <translation>%1：其元数据不是由名称和文本组成的列表。</translation>
    </message>
    <message>
        <source>%1: its metadata entry %2 is not a text.</source>
        <translation>%1：其元数据条目 %2 不是文本。</translation>
    </message>
    <message>
        <source>%1 lies outside the file; the file is cut short or damaged.</source>
        <translation>%1 位于文件之外；文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>%1 has the type %2, which is not supported.</source>
        <translation>%1 的类型为 %2，不受支持。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: %2.</source>
        <translation>%1 已损坏或被截断：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut short and cannot be unpacked.</source>
        <translation>%1 已损坏或被截断，无法解压。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>%1 无法解压。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON (at byte %2).</source>
        <translation>%1 不是有效的 JSON（第 %2 字节处）。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep.</source>
        <translation>%1 的嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>%1 has more than %2 values.</source>
        <translation>%1 的值超过 %2 个。</translation>
    </message>
    <message>
        <source>%1 has the name &quot;%2&quot; twice.</source>
        <translation>%1 中名称“%2”出现了两次。</translation>
    </message>
    <message>
        <source>%1 does not say its %2; it is not a complete model file.</source>
        <translation>%1 没有说明其 %2；它不是完整的模型文件。</translation>
    </message>
    <message>
        <source>The %1 of %2 is not a JSON object.</source>
        <translation>%2 的 %1 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 holds tensors but is not a Semblance model; make one of it with &quot;semblance model import&quot;.</source>
        <translation>%1 含有张量，但不是 Semblance 模型；请用“semblance model import”将其制成模型。</translation>
    </message>
    <message>
        <source>%1 is a model of the format %2, which this version cannot read; a newer version may.</source>
        <translation>%1 是格式为 %2 的模型，此版本无法读取；较新版本或许可以。</translation>
    </message>
    <message>
        <source>%1 computes its scores by &quot;%2&quot;, which this version does not know.</source>
        <translation>%1 用“%2”计算分数，此版本不认识该方式。</translation>
    </message>
    <message>
        <source>%1 has prompts, a tau, an input recipe or a demonstration mark that cannot be understood.</source>
        <translation>%1 的提示词、tau、输入方案或演示标记无法理解。</translation>
    </message>
    <message>
        <source>%1 cannot be loaded: %2</source>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is a Semblance model already; use it by its path or copy it into the model folder.</source>
        <translation>%1 已是 Semblance 模型；请按其路径使用，或将其复制到模型文件夹。</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was stopped.</source>
        <translation>“%1”的导入已停止。</translation>
    </message>
    <message>
        <source>%1 is neither a PyTorch checkpoint nor a .safetensors file, or it is cut short.</source>
        <translation>%1 既不是 PyTorch 检查点也不是 .safetensors 文件，或被截断。</translation>
    </message>
    <message>
        <source>%1 is no PyTorch checkpoint: it is not a zip archive.</source>
        <translation>%1 不是 PyTorch 检查点：它不是 zip 压缩包。</translation>
    </message>
    <message>
        <source>%1 is in the format of PyTorch before 1.6, which is not supported: it lacks the zip archive that newer files are. Load it in Python with torch.load and save it again with torch.save.</source>
        <translation>%1 采用 PyTorch 1.6 之前的格式，不受支持：它缺少新文件所用的 zip 压缩包。请在 Python 中用 torch.load 加载，再用 torch.save 保存。</translation>
    </message>
    <message>
        <source>%1 is a zip file but no PyTorch checkpoint: it has no data.pkl.</source>
        <translation>%1 是 zip 文件，但不是 PyTorch 检查点：其中没有 data.pkl。</translation>
    </message>
    <message>
        <source>%1 holds no table of tensors (state_dict), neither bare nor under &quot;model&quot; or &quot;state_dict&quot;.</source>
        <translation>%1 中没有张量表（state_dict），无论是直接存放还是在“model”或“state_dict”之下。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a pickle: %2.</source>
        <translation>%1 无法作为 pickle 读取：%2。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds no floating-point values.</source>
        <translation>张量“%1”不含浮点值。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; holds values that are not finite.</source>
        <translation>张量“%1”含有非有限值。</translation>
    </message>
    <message>
        <source>The weights take %1 input channels, where CLIP takes three colours.</source>
        <translation>权重接受 %1 个输入通道，而 CLIP 接受三种颜色。</translation>
    </message>
    <message>
        <source>The weights are not complete; missing: %1.</source>
        <translation>权重不完整；缺少：%1。</translation>
    </message>
    <message>
        <source>The weights lack the tensor &quot;%1&quot;; this is not a whole CLIP model.</source>
        <translation>权重缺少张量“%1”；这不是完整的 CLIP 模型。</translation>
    </message>
    <message>
        <source>The weights are no CLIP model: no tensor is named like &quot;visual.conv1.weight&quot; or &quot;vision_model.post_layernorm.weight&quot;.</source>
        <translation>权重不是 CLIP 模型：没有名称形如“visual.conv1.weight”或“vision_model.post_layernorm.weight”的张量。</translation>
    </message>
    <message>
        <source>The weights belong to an architecture that is not CLIP&apos;s; not known: %1.</source>
        <translation>权重属于 CLIP 之外的架构；未知的有：%1。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; does not have the shape that the other weights ask for.</source>
        <translation>张量“%1”的形状不符合其他权重的要求。</translation>
    </message>
    <message>
        <source>There is a prompt for &quot;%1&quot;, which is no node of the hierarchy &quot;%2&quot;.</source>
        <translation>“%1”有提示词，但它不是层级“%2”的节点。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; is not among the published ones; give CLIP&apos;s vocabulary to turn it into tokens.</source>
        <translation>提示词“%1”不在已发表的提示词之列；请提供 CLIP 的词汇表以将其转换为词元。</translation>
    </message>
    <message>
        <source>%1 is not CLIP&apos;s vocabulary: it gives the published prompt &quot;%2&quot; other tokens.</source>
        <translation>%1 不是 CLIP 的词汇表：它为已发表的提示词“%2”给出不同的词元。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; does not fit the weights, which know %2 tokens and %3 places.</source>
        <translation>提示词“%1”与权重不符，权重支持 %2 个词元和 %3 个位置。</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: a line of it is not a pair of symbols.</source>
        <translation>%1 不是 CLIP 词汇表：有一行不是一对符号。</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: it has no start and end marks.</source>
        <translation>%1 不是 CLIP 词汇表：没有起始和结束标记。</translation>
    </message>
    <message>
        <source>%1 is no CLIP vocabulary: its first line does not say so.</source>
        <translation>%1 不是 CLIP 词汇表：第一行没有相应说明。</translation>
    </message>
    <message>
        <source>%1 is cut short: CLIP needs %2 merges, it has %3.</source>
        <translation>%1 被截断：CLIP 需要 %2 条合并规则，它只有 %3 条。</translation>
    </message>
    <message>
        <source>%1 is not a list of tokens and numbers.</source>
        <translation>%1 不是由词元和编号组成的列表。</translation>
    </message>
    <message>
        <source>The prompt &quot;%1&quot; has %2 tokens; the model reads %3.</source>
        <translation>提示词“%1”有 %2 个词元；模型读取 %3 个。</translation>
    </message>
    <message>
        <source>The label hierarchy is not the JSON that is expected: %1</source>
        <translation>标签层级不是预期的 JSON：%1</translation>
    </message>
    <message>
        <source>The label hierarchy has a node of the unknown level &quot;%1&quot;; use primary, global or local.</source>
        <translation>标签层级中有未知级别“%1”的节点；请使用 primary、global 或 local。</translation>
    </message>
    <message>
        <source>The label hierarchy asks for the unknown state rule &quot;%1&quot;; use official or strict.</source>
        <translation>标签层级要求未知的状态规则“%1”；请使用 official 或 strict。</translation>
    </message>
    <message>
        <source>The label hierarchy names the node &quot;%1&quot; twice.</source>
        <translation>标签层级两次列出节点“%1”。</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to a node that it does not name: %1.</source>
        <translation>标签层级有一条边指向未列出的节点：%1。</translation>
    </message>
    <message>
        <source>The label hierarchy needs between 1 and %1 nodes, not %2.</source>
        <translation>标签层级需要 1 到 %1 个节点，而不是 %2 个。</translation>
    </message>
    <message>
        <source>The label hierarchy must have one root, its first node, and that one alone is of the primary level (see &quot;%1&quot;).</source>
        <translation>标签层级须有一个根节点，即其第一个节点，且只有它属于最高级（见“%1”）。</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to &quot;%1&quot; twice.</source>
        <translation>标签层级有两条指向“%1”的边。</translation>
    </message>
    <message>
        <source>The label hierarchy has an edge to &quot;%1&quot; from a node that is not of a higher level.</source>
        <translation>标签层级有一条指向“%1”的边，其起点不在更高级别。</translation>
    </message>
    <message>
        <source>The raw score of &quot;%1&quot; is not a finite number.</source>
        <translation>“%1”的原始分数不是有限数。</translation>
    </message>
    <message>
        <source>There is no node number %1 in the hierarchy &quot;%2&quot;.</source>
        <translation>层级“%2”中没有编号为 %1 的节点。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;; use cpu or cuda:N.</source>
        <translation>没有设备“%1”；请使用 cpu 或 cuda:N。</translation>
    </message>
    <message>
        <source>There is no device %1; the last one is cuda:%2.</source>
        <translation>没有设备 %1；最后一个是 cuda:%2。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: this LibTorch sees no CUDA device. Use cpu.</source>
        <translation>无法使用设备 %1：此 LibTorch 找不到 CUDA 设备。请使用 cpu。</translation>
    </message>
    <message>
        <source>Model &quot;%1&quot;: %2</source>
        <translation>模型“%1”：%2</translation>
    </message>
    <message>
        <source>A face crop is %1 x %2 pixels, but must be square.</source>
        <translation>人脸裁剪为 %1 x %2 像素，但须为正方形。</translation>
    </message>
    <message>
        <source>A heat map is not finite.</source>
        <translation>热力图含有非有限值。</translation>
    </message>
    <message>
        <source>The file %1 is not a training checkpoint of this version.</source>
        <translation>文件 %1 不是此版本的训练检查点。</translation>
    </message>
    <message>
        <source>The checkpoint %1 was made with other settings; start a new run or give the settings it was made with.</source>
        <translation>检查点 %1 是用其他设置生成的；请开始新的运行，或给出生成它时的设置。</translation>
    </message>
    <message>
        <source>The %1 loss is not a finite number; lower the learning rate or look for damaged pictures.</source>
        <translation>%1 级损失不是有限数；请降低学习率，或查找损坏的图片。</translation>
    </message>
    <message>
        <source>A gradient is not a finite number; lower the learning rate.</source>
        <translation>梯度不是有限数；请降低学习率。</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>The device&apos;s memory is full; train with a smaller micro-batch, with recomputed activations or with a smaller model.</source>
        <translation>设备内存已满；请用更小的微批次、重新计算激活值或更小的模型训练。</translation>
    </message>
    <message>
        <source>LibTorch could not train: %1</source>
        <translation>LibTorch 无法训练：%1</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>训练已停止：%1</translation>
    </message>
    <message>
        <source>%1 takes other pictures than the input recipe gives; keep the base model&apos;s input recipe.</source>
        <translation>%1 接受的图片与输入方案给出的不同；请保留基础模型的输入方案。</translation>
    </message>
    <message>
        <source>%1 has no text encoder to train a joint embedding with; choose another base model or the linear head.</source>
        <translation>%1 没有可用于训练联合嵌入的文本编码器；请选择其他基础模型或线性头。</translation>
    </message>
    <message>
        <source>%1 does not know every token of the prompts.</source>
        <translation>%1 不认识提示词中的某些词元。</translation>
    </message>
    <message>
        <source>The map of altered places needs a ModifiedResNet as image encoder; train this model without it.</source>
        <translation>改动位置图需要以 ModifiedResNet 作为图像编码器；请在不使用它的情况下训练此模型。</translation>
    </message>
    <message>
        <source>Frame %1: %2 (and %3 more).</source>
        <translation>第 %1 帧：%2（另有 %3 项）。</translation>
    </message>
    <message>
        <source>%1 (and %2 more).</source>
        <translation>%1（另有 %2 项）。</translation>
    </message>
    <message>
        <source>Frame %1: %2.</source>
        <translation>第 %1 帧：%2。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Invalid data found when processing input</source>
        <translation>处理输入时发现无效数据</translation>
    </message>
    <message>
        <source>End of file</source>
        <translation>文件结束</translation>
    </message>
    <message>
        <source>Decoder not found</source>
        <translation>未找到解码器</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The snapshot can&apos;t be written into %1 (%2); choose another folder.</source>
        <translation>无法将快照写入 %1（%2）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be begun.</source>
        <translation>无法开始生成报告的 PDF。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹；请指定文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>OpenSSL offers no %1.</source>
        <translation>OpenSSL 不提供 %1。</translation>
    </message>
    <message>
        <source>Hashing %1 was cancelled.</source>
        <translation>计算 %1 的哈希已取消。</translation>
    </message>
    <message>
        <source>OpenSSL could not finish hashing %1.</source>
        <translation>OpenSSL 未能完成 %1 的哈希计算。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; exists already and is not overwritten; choose another name.</source>
        <translation>“%1”已存在，不会被覆盖；请选择其他名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2; choose another place.</source>
        <translation>无法写入“%1”：%2；请选择其他位置。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file that is read here and would be overwritten; choose another name for the output.</source>
        <translation>“%1”是此处要读取的文件，会被覆盖；请为输出选择其他名称。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动；请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>the file is cut off: its %1 should end at byte %2, the file ends at %3</source>
        <translation>文件被截断：其 %1 应在第 %2 字节结束，而文件止于 %3</translation>
    </message>
    <message>
        <source>the file is cut off: it does not end with a whole tag</source>
        <translation>文件被截断：末尾不是完整的标签</translation>
    </message>
    <message>
        <source>the packet is incomplete</source>
        <translation>数据包不完整</translation>
    </message>
    <message>
        <source>No decoder for %1 is installed.</source>
        <translation>未安装 %1 的解码器。</translation>
    </message>
    <message>
        <source>The decoder %1 does not accept this stream (%2).</source>
        <translation>解码器 %1 不接受此流（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a video or a picture (%2); check that it is the right file and complete.</source>
        <translation>%1 无法作为视频或图片读取（%2）；请确认文件正确且完整。</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>打开 %1 已取消。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a video or picture file.</source>
        <translation>%1 是文件夹；请指定视频或图片文件。</translation>
    </message>
    <message>
        <source>%1 does not exist; check the path.</source>
        <translation>%1 不存在；请检查路径。</translation>
    </message>
    <message>
        <source>%1 is no file but a device or pipe; copy it to a file first.</source>
        <translation>%1 不是文件，而是设备或管道；请先将其复制为文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation>无法读取 %1（%2）；请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is empty; copy it again from its source.</source>
        <translation>%1 是空的；请从来源重新复制。</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>it is text</source>
        <translation>内容是文本</translation>
    </message>
    <message>
        <source>its streams are not described</source>
        <translation>没有流的描述</translation>
    </message>
    <message>
        <source>no decoder for its video codec is installed</source>
        <translation>未安装其视频编解码器的解码器</translation>
    </message>
    <message>
        <source>%1 holds no video stream; choose a file with moving or still pictures.</source>
        <translation>%1 中没有视频流；请选择含有动态或静态图像的文件。</translation>
    </message>
    <message>
        <source>%1 holds no sound that can be decoded.</source>
        <translation>%1 中没有可解码的声音。</translation>
    </message>
    <message>
        <source>%1 shows no picture at its beginning.</source>
        <translation>%1 的开头没有画面。</translation>
    </message>
    <message>
        <source>Pixel format %1 cannot be shown as RGB.</source>
        <translation>像素格式 %1 无法显示为 RGB。</translation>
    </message>
    <message>
        <source>The frame could not be converted to RGB.</source>
        <translation>无法将该帧转换为 RGB。</translation>
    </message>
    <message>
        <source>the last picture of the file %1</source>
        <translation>文件的最后一幅画面%1</translation>
    </message>
    <message>
        <source>the last %1 pictures of the file %2</source>
        <translation>文件的最后 %1 幅画面：%2</translation>
    </message>
    <message>
        <source>Decoding was cancelled.</source>
        <translation>解码已取消。</translation>
    </message>
    <message>
        <source>the decoder gives no picture</source>
        <translation>解码器没有给出画面</translation>
    </message>
    <message>
        <source>%1 pictures at the start do not decode</source>
        <translation>开头有 %1 幅画面无法解码</translation>
    </message>
    <message>
        <source>does not decode: %1</source>
        <translation>无法解码：%1</translation>
    </message>
    <message>
        <source>packet %1 gives no picture: %2</source>
        <translation>数据包 %1 没有给出画面：%2</translation>
    </message>
    <message>
        <source>Reading the index was cancelled.</source>
        <translation>读取索引已取消。</translation>
    </message>
    <message>
        <source>The stream has more packets than this program can number.</source>
        <translation>流中的数据包数量超出本程序的编号能力。</translation>
    </message>
    <message>
        <source>reading stopped after packet %1: %2</source>
        <translation>读取在数据包 %1 之后停止：%2</translation>
    </message>
    <message>
        <source>the file ends early: its index announces %1 packets, %2 are there</source>
        <translation>文件过早结束：其索引声明有 %1 个数据包，实际有 %2 个</translation>
    </message>
    <message>
        <source>%1 cannot be decoded (%2); check that it is complete.</source>
        <translation>%1 无法解码（%2）；请检查其是否完整。</translation>
    </message>
    <message>
        <source>it holds no frame</source>
        <translation>其中没有帧</translation>
    </message>
    <message>
        <source>the file changed while it was open</source>
        <translation>文件在打开期间被更改</translation>
    </message>
    <message>
        <source>the decoder gives no picture for it</source>
        <translation>解码器没有为其给出画面</translation>
    </message>
    <message>
        <source>Frame %1 of %2 does not decode (%3).</source>
        <translation>%2 的第 %1 帧无法解码（%3）。</translation>
    </message>
    <message>
        <source>%1 has no frame %2; its frames are 0 to %3.</source>
        <translation>%1 没有第 %2 帧；其帧号为 0 到 %3。</translation>
    </message>
    <message>
        <source>%1 is too large to be a description.</source>
        <translation>%1 过大，不会是描述文件。</translation>
    </message>
    <message>
        <source>%1 is not a JSON description of a label hierarchy.</source>
        <translation>%1 不是标签层级的 JSON 描述。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: the prompt of &quot;%2&quot; is not a text.</source>
        <translation>%1：“%2”的提示词不是文本。</translation>
    </message>
    <message>
        <source>%1 is not a JSON object of nodes and their prompts.</source>
        <translation>%1 不是由节点及其提示词组成的 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 is a Semblance model already, with a hierarchy and prompts of its own; import it without others.</source>
        <translation>%1 已是 Semblance 模型，自带层级和提示词；导入时请勿另行指定。</translation>
    </message>
    <message>
        <source>%1 is in the model folder already.</source>
        <translation>%1 已在模型文件夹中。</translation>
    </message>
    <message>
        <source>%1 is no file; choose a .pth, .pt or .safetensors.</source>
        <translation>%1 不是文件；请选择 .pth、.pt 或 .safetensors。</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped; nothing was written.</source>
        <translation>复制 %1 已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not the same as %2: one of them changed while it was copied.</source>
        <translation>%1 与 %2 不同：其中之一在复制期间发生了变化。</translation>
    </message>
    <message>
        <source>The search for cases was stopped; the model is as it was.</source>
        <translation>对案件的查找已停止；模型保持原样。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; came with the program and can&apos;t be deleted.</source>
        <translation>“%1”随程序提供，不能删除。</translation>
    </message>
    <message>
        <source>A training run is working on &quot;%1&quot;; stop it before deleting the model.</source>
        <translation>有一次训练运行正在使用“%1”；请先停止再删除模型。</translation>
    </message>
    <message>
        <source>There is no model named &quot;%1&quot; in the model folder %2.</source>
        <translation>模型文件夹 %2 中没有名为“%1”的模型。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deleted: %2.</source>
        <translation>无法删除 %1：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a model&apos;s name; use letters, digits, spaces and . _ + -, at most 100 of them.</source>
        <translation>“%1”不能作为模型名称；请使用字母、数字、空格和 . _ + -，最多 100 个字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a bundled model; choose another one.</source>
        <translation>“%1”是随附模型的名称；请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a model named &quot;%1&quot; already (%2); choose another name or use --replace.</source>
        <translation>已有名为“%1”的模型（%2）；请选择其他名称或使用 --replace。</translation>
    </message>
    <message>
        <source>There is no model file %1.</source>
        <translation>没有模型文件 %1。</translation>
    </message>
    <message>
        <source>There is no model named &quot;%1&quot;; %2.</source>
        <translation>没有名为“%1”的模型；%2。</translation>
    </message>
    <message>
        <source>%1 cannot be removed; the default model is as it was.</source>
        <translation>无法移除 %1；默认模型保持原样。</translation>
    </message>
    <message>
        <source>The default model &quot;%1&quot; is not there any more; choose another one with &quot;semblance model default&quot; or in the Models screen.</source>
        <translation>默认模型“%1”已不存在；请用“semblance model default”或在“模型”界面中选择其他模型。</translation>
    </message>
    <message>
        <source>No model is bundled, so one must be named; %1.</source>
        <translation>没有随附模型，因此必须指定一个；%1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 无法作为图片读取。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels, but an aligned face crop is square.</source>
        <translation>%1 为 %2 x %3 像素，但对齐的人脸裁剪应为正方形。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 无法作为图片读取：%2。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 pictures.</source>
        <translation>在 %2 张图片中的第 %1 张之后停止。</translation>
    </message>
    <message>
        <source>The face detector failed: %1.</source>
        <translation>人脸检测器失败：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read as weights of dlib&apos;s CNN face detector (%2); use mmod_human_face_detector.dat.</source>
        <translation>%1 无法作为 dlib 的 CNN 人脸检测器权重读取（%2）；请使用 mmod_human_face_detector.dat。</translation>
    </message>
    <message>
        <source>There is no face detector named &quot;%1&quot;; choose hog, cnn or yunet.</source>
        <translation>没有名为“%1”的人脸检测器；请选择 hog、cnn 或 yunet。</translation>
    </message>
    <message>
        <source>The face detector %1 needs its weights (usually %2); name their file or choose hog.</source>
        <translation>人脸检测器 %1 需要其权重（通常为 %2）；请指定该文件或选择 hog。</translation>
    </message>
    <message>
        <source>The weights %1 of the face detector %2 do not exist; name another file (usually %3) or choose hog.</source>
        <translation>人脸检测器 %2 的权重 %1 不存在；请指定其他文件（通常为 %3）或选择 hog。</translation>
    </message>
    <message>
        <source>Frame %1 has no picture to look for faces in.</source>
        <translation>第 %1 帧没有可用于查找人脸的图像。</translation>
    </message>
    <message>
        <source>Frames must come in rising order, but frame %1 came after frame %2.</source>
        <translation>帧须按递增顺序提供，但第 %1 帧出现在第 %2 帧之后。</translation>
    </message>
    <message>
        <source>The landmark model %1 does not exist; install the package libdlib-data or name the file in SEMBLANCE_LANDMARKS.</source>
        <translation>关键点模型 %1 不存在；请安装软件包 libdlib-data，或在 SEMBLANCE_LANDMARKS 中指定文件。</translation>
    </message>
    <message>
        <source>The YuNet face detector failed (%1); OpenCV %2 reads face_detection_yunet_2022mar.onnx.</source>
        <translation>YuNet 人脸检测器失败（%1）；OpenCV %2 读取 face_detection_yunet_2022mar.onnx。</translation>
    </message>
    <message>
        <source>%1 cannot be read as weights of the YuNet face detector (%2); OpenCV %3 reads face_detection_yunet_2022mar.onnx.</source>
        <translation>%1 无法作为 YuNet 人脸检测器权重读取（%2）；OpenCV %3 读取 face_detection_yunet_2022mar.onnx。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (a face of frame %2 lacks scores); use a backup copy of it.</source>
        <translation>案件文件“%1”已损坏（第 %2 帧的一张人脸缺少分数）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (run %2 has no evidence); use a backup copy of it.</source>
        <translation>案件文件“%1”已损坏（分析 %2 没有证据）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>Analyse every n-th frame and at most m frames with n and m of 1 or more.</source>
        <translation>请每 n 帧分析一帧，最多 m 帧，n 和 m 均不小于 1。</translation>
    </message>
    <message>
        <source>The heat map &apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>无法写入热力图“%1”：%2。</translation>
    </message>
    <message>
        <source>Frame %1 is not the one that was analysed: its SHA-256 differs; analyse the file again.</source>
        <translation>第 %1 帧不是当时分析的那一帧：其 SHA-256 不同；请重新分析该文件。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for heat maps can&apos;t be made; choose another one.</source>
        <translation>无法创建热力图文件夹“%1”；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; lacks the evidence of run %2.</source>
        <translation>案件“%1”缺少分析 %2 的证据。</translation>
    </message>
    <message>
        <source>The heat maps were cancelled.</source>
        <translation>热力图已取消。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the same content as &apos;%2&apos;, which is in the case already; the results are kept with that.</source>
        <translation>“%1”与案件中已有的“%2”内容相同；结果归入后者。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has changed since it was added to the case (SHA-256 %2... then, %3... now); it is kept as new evidence beside the old one.</source>
        <translation>“%1”自加入案件以来已改变（SHA-256 当时为 %2...，现在为 %3...）；它作为新的证据与旧证据并存。</translation>
    </message>
    <message>
        <source>The case holds a finished analysis of the content of &apos;%1&apos; with the same model and settings; it was not repeated.</source>
        <translation>案件中已有以相同模型和设置对“%1”内容完成的分析；未重复进行。</translation>
    </message>
    <message>
        <source>The file was changed while it was being analysed.</source>
        <translation>文件在分析期间被更改。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; gave scores that are no numbers or no probabilities; its file may be damaged.</source>
        <translation>模型“%1”给出的分数不是数值或不是概率；其文件可能已损坏。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by another program, or on a file system that can&apos;t hold a shared database; try again, or keep it on a local disk.</source>
        <translation>案件文件“%1”正被其他程序使用，或位于不支持共享数据库的文件系统上；请重试，或将其放在本地磁盘。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3); update the program to open it.</source>
        <translation>案件文件“%1”由本程序的较新版本写入（架构 %2，本程序支持到 %3）；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a case file; name a file in it, such as case.semcase.</source>
        <translation>“%1”是文件夹，不是案件文件；请指定其中的文件，例如 case.semcase。</translation>
    </message>
    <message>
        <source>There is no case file &apos;%1&apos;; check the path.</source>
        <translation>没有案件文件“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the case file does not exist; make it first.</source>
        <translation>用于案件文件的文件夹“%1”不存在；请先创建。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the case file can&apos;t be written; choose another one.</source>
        <translation>用于案件文件的文件夹“%1”不可写；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>无法读取案件文件“%1”；请检查其权限。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is empty; check that it is the right file.</source>
        <translation>案件文件“%1”是空的；请确认文件是否正确。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a database of another program, not a case file; choose a .semcase file.</source>
        <translation>“%1”是其他程序的数据库，不是案件文件；请选择 .semcase 文件。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; could not be brought from schema %2 to %3 and is as before: %4</source>
        <translation>案件文件“%1”未能从架构 %2 升级到 %3，保持原样：%4</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; has no contents yet; check that it is the right file.</source>
        <translation>案件文件“%1”还没有内容；请确认文件是否正确。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is open for reading only (it may be of a newer version of this program); use another case file for new results.</source>
        <translation>案件文件“%1”以只读方式打开（可能来自本程序的较新版本）；新的结果请使用其他案件文件。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was brought up to date by a newer version of this program meanwhile; go on with that one.</source>
        <translation>案件文件“%1”在此期间已被本程序的较新版本升级；请改用该版本继续。</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is finished; start a new one.</source>
        <translation>案件“%2”的分析 %1 已完成；请开始新的分析。</translation>
    </message>
    <message>
        <source>Another program is working on analysis run %1 of the case &apos;%2&apos;; wait for it or cancel it there.</source>
        <translation>另一程序正在进行案件“%2”的分析 %1；请等待，或在那里取消。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no analysis run %2.</source>
        <translation>案件“%1”没有分析 %2。</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is not running.</source>
        <translation>案件“%2”的分析 %1 未在运行。</translation>
    </message>
    <message>
        <source>Another program has taken over analysis run %1 of the case &apos;%2&apos;; go on there.</source>
        <translation>另一程序已接手案件“%2”的分析 %1；请在那里继续。</translation>
    </message>
    <message>
        <source>Frames were given to analysis run %1 of the case &apos;%2&apos; out of order.</source>
        <translation>交给案件“%2”的分析 %1 的帧顺序有误。</translation>
    </message>
    <message>
        <source>Frame %1 was given behind frame %2.</source>
        <translation>第 %1 帧出现在第 %2 帧之后。</translation>
    </message>
    <message>
        <source>A face of frame %1 has unequal scores.</source>
        <translation>第 %1 帧的一张人脸的分数数量不一致。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (record entry %2 is of no known kind); use a backup copy of it.</source>
        <translation>案件文件“%1”已损坏（记录条目 %2 的类型未知）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>Name the analysis, the track and what it is merged with or where it is split.</source>
        <translation>请指定分析、轨迹，以及与哪条轨迹合并或在何处拆分。</translation>
    </message>
    <message>
        <source>Track %1 has no face that counts in analysis %2: it is excluded, part of another track already or was never there; choose another one.</source>
        <translation>轨迹 %1 在分析 %2 中没有计入的人脸：它已被排除、已属于另一条轨迹，或从未存在；请选择其他轨迹。</translation>
    </message>
    <message>
        <source>Track %1 can&apos;t be merged with itself; choose another one.</source>
        <translation>轨迹 %1 不能与自身合并；请选择其他轨迹。</translation>
    </message>
    <message>
        <source>Tracks %1 and %2 both have a face on frame %3, so they are not one person; exclude wrong detections or split a track first.</source>
        <translation>轨迹 %1 和 %2 在第 %3 帧都有人脸，因此不是同一个人；请先排除错误检测或拆分其中一条轨迹。</translation>
    </message>
    <message>
        <source>Track %1 begins at frame %2, so nothing of it comes before frame %3; split it at a later frame.</source>
        <translation>轨迹 %1 从第 %2 帧开始，第 %3 帧之前没有内容；请在更靠后的帧拆分。</translation>
    </message>
    <message>
        <source>Track %1 ends at frame %2; split it at an earlier frame, or exclude a single wrong face.</source>
        <translation>轨迹 %1 到第 %2 帧结束；请在更靠前的帧拆分，或排除单张错误的人脸。</translation>
    </message>
    <message>
        <source>Other entries speak of track %1, which this split made; withdraw those first.</source>
        <translation>其他条目引用了由此次拆分产生的轨迹 %1；请先撤回那些条目。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no record entry %2.</source>
        <translation>案件“%1”没有记录条目 %2。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged (%2); use a backup copy of it.</source>
        <translation>案件文件“%1”已损坏（%2）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>run %1 has no state</source>
        <translation>分析 %1 没有状态</translation>
    </message>
    <message>
        <source>track %1 of run %2 lacks scores</source>
        <translation>分析 %2 的轨迹 %1 缺少分数</translation>
    </message>
    <message>
        <source>face %1 has no landmarks</source>
        <translation>人脸 %1 没有关键点</translation>
    </message>
    <message>
        <source>face %1 lies where no frame is</source>
        <translation>人脸 %1 位于帧之外</translation>
    </message>
    <message>
        <source>faces of run %1 lack scores</source>
        <translation>分析 %1 的人脸缺少分数</translation>
    </message>
    <message>
        <source>No temporary folder can be made in &apos;%1&apos;; set TMPDIR to one that can be written.</source>
        <translation>无法在“%1”中创建临时文件夹；请将 TMPDIR 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>The check of the frames of &apos;%1&apos; was cancelled.</source>
        <translation>对“%1”各帧的检查已取消。</translation>
    </message>
    <message>
        <source>The verification of &apos;%1&apos; was cancelled.</source>
        <translation>对“%1”的校验已取消。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was changed while it was being read; add it when it is complete.</source>
        <translation>“%1”在读取期间被更改；请在文件完整后再添加。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is of a newer version (schema %2, this one knows %3); update the program to verify it.</source>
        <translation>案件文件“%1”来自较新版本（架构 %2，本程序支持到 %3）；请更新程序后再校验。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is from before the audit log (schema %2), so there is nothing to verify it by; the log begins when something is written to it.</source>
        <translation>案件文件“%1”早于审计日志（架构 %2），没有可用于校验的依据；写入内容后日志才会开始。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is of another version than this program writes.</source>
        <translation>案件文件“%1”的版本与本程序写入的版本不同。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, which is no list of a dataset.</source>
        <translation>%1 大于 1 GiB，不是数据集的列表。</translation>
    </message>
    <message>
        <source>%1 is UTF-16; save it as UTF-8.</source>
        <translation>%1 是 UTF-16 编码；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text; save it as UTF-8.</source>
        <translation>%1 不是 UTF-8 文本；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1, line %2: the JSON is broken (%3).</source>
        <translation>%1，第 %2 行：JSON 有错误（%3）。</translation>
    </message>
    <message>
        <source>there is text after the closing quote of a field; write a quote inside quotes twice</source>
        <translation>字段的结束引号之后还有文本；引号内的引号请写两次</translation>
    </message>
    <message>
        <source>there is a quote inside a field without quotes</source>
        <translation>没有加引号的字段中出现了引号</translation>
    </message>
    <message>
        <source>a quote is opened and not closed</source>
        <translation>引号打开后没有关闭</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>wanted is an object with &quot;methods&quot;</source>
        <translation>应为含有“methods”的对象</translation>
    </message>
    <message>
        <source>the key %1 is unknown; &quot;hierarchy&quot; and &quot;methods&quot; are the ones a label file has</source>
        <translation>未知的键 %1；标签文件只有“hierarchy”和“methods”</translation>
    </message>
    <message>
        <source>&quot;hierarchy&quot; is &quot;ffpp&quot; or &quot;ffsc&quot;</source>
        <translation>“hierarchy”应为“ffpp”或“ffsc”</translation>
    </message>
    <message>
        <source>it is for the hierarchy %1, but this dataset&apos;s is %2</source>
        <translation>它用于层级 %1，而此数据集的层级是 %2</translation>
    </message>
    <message>
        <source>&quot;methods&quot; must be an object with a label row for each method</source>
        <translation>“methods”须为对象，每种方法对应一行标签</translation>
    </message>
    <message>
        <source>the method %1 %2</source>
        <translation>方法 %1 %2</translation>
    </message>
    <message>
        <source>real faces have no altered node and can be given no other labels.</source>
        <translation>真实人脸没有被改动的节点，不能赋予其他标签。</translation>
    </message>
    <message>
        <source>the method %1 has %2 labels, the hierarchy %3 has %4 nodes.</source>
        <translation>方法 %1 有 %2 个标签，而层级 %3 有 %4 个节点。</translation>
    </message>
    <message>
        <source>the method %1 has the labels %2, which break the hierarchy&apos;s rules: an altered node needs an altered parent, and an altered attribute an altered region.</source>
        <translation>方法 %1 的标签 %2 违反层级规则：被改动的节点需要有被改动的父节点，被改动的属性需要有被改动的区域。</translation>
    </message>
    <message>
        <source>There is no folder %1; give the folder that holds the portraits.</source>
        <translation>没有文件夹 %1；请指定存放人像的文件夹。</translation>
    </message>
    <message>
        <source>Reading the portraits was cancelled.</source>
        <translation>读取人像已取消。</translation>
    </message>
    <message>
        <source>The portrait %1 cannot be read: %2.</source>
        <translation>无法读取人像 %1：%2。</translation>
    </message>
    <message>
        <source>No image in %1 shows a face that can be found; give a folder of portraits.</source>
        <translation>%1 中没有图像显示可找到的人脸；请指定人像文件夹。</translation>
    </message>
    <message>
        <source>No sample is as asked for, so there is no contact sheet.</source>
        <translation>没有符合要求的样本，因此没有缩略图总览。</translation>
    </message>
    <message>
        <source>A contact sheet holds at most %1 samples.</source>
        <translation>缩略图总览最多容纳 %1 个样本。</translation>
    </message>
    <message>
        <source>The expansion was cancelled; the same command goes on where it stopped.</source>
        <translation>扩展已取消；同一命令会从停止处继续。</translation>
    </message>
    <message>
        <source>The %1 label table has no row for the augmentation %2; give one in a label file (docs/datasets.md).</source>
        <translation>%1 标签表中没有增强 %2 的行；请在标签文件中给出（docs/datasets.md）。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions.</source>
        <translation>无法创建文件夹 %1；请检查其权限。</translation>
    </message>
    <message>
        <source>The sample %1 can&apos;t be written: %2.</source>
        <translation>无法写入样本 %1：%2。</translation>
    </message>
    <message>
        <source>Another program is writing into &apos;%1&apos;; wait until it has finished.</source>
        <translation>另一程序正在向“%1”写入；请等待其完成。</translation>
    </message>
    <message>
        <source>The manifest of %1 has changed since its expansion %2 was begun; expand with another seed.</source>
        <translation>自扩展 %2 开始以来，%1 的清单已改变；请用其他种子扩展。</translation>
    </message>
    <message>
        <source>The expansion&apos;s options can&apos;t be used: &quot;seed&quot; wants a whole number in quotes.</source>
        <translation>扩展选项无法使用：“seed”须为加引号的整数。</translation>
    </message>
    <message>
        <source>The expansion&apos;s options can&apos;t be used: %1.</source>
        <translation>扩展选项无法使用：%1。</translation>
    </message>
    <message>
        <source>An expansion wants at least one method of %1.</source>
        <translation>扩展至少需要 %1 中的一种方法。</translation>
    </message>
    <message>
        <source>There is no augmentation &quot;%1&quot;; there are %2.</source>
        <translation>没有增强“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>The augmentation %1 is named twice.</source>
        <translation>增强 %1 被指定了两次。</translation>
    </message>
    <message>
        <source>There is no perturbation &quot;%1&quot;; there are %2.</source>
        <translation>没有扰动“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>A perturbation&apos;s level is 1 or 2.</source>
        <translation>扰动等级为 1 或 2。</translation>
    </message>
    <message>
        <source>The mask&apos;s dilation is between -0.5 and 1 distances between the eyes.</source>
        <translation>掩膜扩张量须在 -0.5 到 1 个眼间距之间。</translation>
    </message>
    <message>
        <source>The mask&apos;s blur is between 0 and 0.5 distances between the eyes.</source>
        <translation>掩膜模糊量须在 0 到 0.5 个眼间距之间。</translation>
    </message>
    <message>
        <source>The limit of a rejection rule is 0 (off) or more.</source>
        <translation>拒绝规则的限值须为 0（关闭）或更大。</translation>
    </message>
    <message>
        <source>The number of threads is from 0 (one per core) to %1.</source>
        <translation>线程数须在 0（每核一个）到 %1 之间。</translation>
    </message>
    <message>
        <source>The expansion was cancelled.</source>
        <translation>扩展已取消。</translation>
    </message>
    <message>
        <source>The dataset %1 has no real face to expand; extract its real videos first.</source>
        <translation>数据集 %1 没有可扩展的真实人脸；请先提取其真实视频。</translation>
    </message>
    <message>
        <source>Samples of %1 can&apos;t be made: %2.</source>
        <translation>无法生成 %1 的样本：%2。</translation>
    </message>
    <message>
        <source>The picture %1 is missing or no crop of %2 x %2 pixels; bring it back from a copy, or extract and expand into another folder.</source>
        <translation>图片 %1 缺失，或不是 %2 x %2 像素的裁剪；请从副本恢复，或提取并扩展到其他文件夹。</translation>
    </message>
    <message>
        <source>Sample %1 of %2 can&apos;t be shown: %3.</source>
        <translation>无法显示 %2 的样本 %1：%3。</translation>
    </message>
    <message>
        <source>wanted is 1 (real) or 0 (forged) and a video, such as &quot;1 YouTube-real/00170.mp4&quot;</source>
        <translation>应为 1（真实）或 0（伪造）以及一个视频，例如“1 YouTube-real/00170.mp4”</translation>
    </message>
    <message>
        <source>%1 leads out of the dataset&apos;s folder</source>
        <translation>%1 超出了数据集的文件夹</translation>
    </message>
    <message>
        <source>%1 says %2, but the folder of %3 says the opposite; in this list 1 is real</source>
        <translation>%1 表示 %2，但 %3 所在的文件夹表示相反；此列表中 1 为真实</translation>
    </message>
    <message>
        <source>wanted is the name of a manipulated video such as 000_M101.mp4, not &quot;%1&quot;</source>
        <translation>应为被篡改视频的名称，例如 000_M101.mp4，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 is in the split %2 already</source>
        <translation>%1 已在划分 %2 中</translation>
    </message>
    <message>
        <source>wanted is an object with an entry for each video</source>
        <translation>应为对象，每个视频对应一个条目</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is no file name; it would lead out of the folder</source>
        <translation>条目“%1”不是文件名；它会超出文件夹</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; has neither a label REAL or FAKE nor is_fake 0 or 1</source>
        <translation>条目“%1”既没有标签 REAL 或 FAKE，也没有值为 0 或 1 的 is_fake</translation>
    </message>
    <message>
        <source>%1: the first line must name the columns filename and label.</source>
        <translation>%1：第一行须列出 filename 和 label 两列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name; it would lead out of the folder</source>
        <translation>“%1”不是文件名；它会超出文件夹</translation>
    </message>
    <message>
        <source>the label is 0 or REAL, 1 or FAKE, not &quot;%1&quot;</source>
        <translation>标签应为 0 或 REAL、1 或 FAKE，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 has another label in line %2</source>
        <translation>%1 在第 %2 行有不同的标签</translation>
    </message>
    <message>
        <source>%1, line %2: wanted are two fields, video and identity.</source>
        <translation>%1，第 %2 行：应有两个字段：视频和身份。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 leads out of %4; list files may name only what lies below the dataset&apos;s folder.</source>
        <translation>%1，第 %2 行：%3 超出了 %4；列表文件只能列出数据集文件夹之下的内容。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 was named in line %4 of %5 with other facts; remove one of the two.</source>
        <translation>%1，第 %2 行：%3 已在 %5 的第 %4 行以不同的信息列出；请移除其中之一。</translation>
    </message>
    <message>
        <source>%1: wanted is a path, a flag or none, and a label key, not &quot;%2&quot;.</source>
        <translation>%1：应为路径、标志或无，以及标签键，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1: the label key %2 is none of the hierarchy %3 (%4).</source>
        <translation>%1：标签键 %2 不属于层级 %3（%4）。</translation>
    </message>
    <message>
        <source>%1: wanted is a list of pairs such as [[&quot;071&quot;, &quot;054&quot;], ...].</source>
        <translation>%1：应为成对列表，例如 [[&quot;071&quot;, &quot;054&quot;], ...]。</translation>
    </message>
    <message>
        <source>%1, pair %2: wanted are two ids in quotes, such as [&quot;071&quot;, &quot;054&quot;].</source>
        <translation>%1，第 %2 对：应为两个加引号的编号，例如 [&quot;071&quot;, &quot;054&quot;]。</translation>
    </message>
    <message>
        <source>%1, pair %2: the id %3 is in the split %4 already.</source>
        <translation>%1，第 %2 对：编号 %3 已在划分 %4 中。</translation>
    </message>
    <message>
        <source>%1 is empty; its first line must name the columns: %2.</source>
        <translation>%1 是空的；其第一行须列出各列：%2。</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is unknown; the columns are %2</source>
        <translation>未知的列“%1”；可用的列为 %2</translation>
    </message>
    <message>
        <source>there are two columns &quot;%1&quot;</source>
        <translation>有两个名为“%1”的列</translation>
    </message>
    <message>
        <source>there is no column &quot;path&quot;</source>
        <translation>没有“path”列</translation>
    </message>
    <message>
        <source>there are %1 fields, but %2 columns; put a field that holds a comma in quotes</source>
        <translation>有 %1 个字段，却有 %2 列；含逗号的字段请加引号</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>路径为空</translation>
    </message>
    <message>
        <source>%1 leads out of %2; a mapping may name only what lies below the dataset&apos;s folder</source>
        <translation>%1 超出了 %2；映射只能列出数据集文件夹之下的内容</translation>
    </message>
    <message>
        <source>the split is train, val or test, not &quot;%1&quot;</source>
        <translation>划分应为 train、val 或 test，而不是“%1”</translation>
    </message>
    <message>
        <source>the labels &quot;%1&quot; are not %2 characters of 1, 0, ? for %3, or break the hierarchy&apos;s rules</source>
        <translation>标签“%1”不是 %3 所需的 %2 个 1、0、? 字符，或违反层级规则</translation>
    </message>
    <message>
        <source>nothing says whether %1 is real: it lies in no method&apos;s folder and the line has neither method nor labels</source>
        <translation>无从得知 %1 是否真实：它不在任何方法的文件夹中，该行也没有方法或标签</translation>
    </message>
    <message>
        <source>the method &quot;%1&quot; and the label of face contradict each other</source>
        <translation>方法“%1”与 face 的标签矛盾</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;; the layouts are %2.</source>
        <translation>没有布局“%1”；可用的布局为 %2。</translation>
    </message>
    <message>
        <source>No dataset was recognised in %1</source>
        <translation>在 %1 中未识别出数据集</translation>
    </message>
    <message>
        <source>%1, but its folder %2 looks like %3; give that one.</source>
        <translation>%1，但其文件夹 %2 看起来像 %3；请指定该文件夹。</translation>
    </message>
    <message>
        <source>%1; looked for were %2.</source>
        <translation>%1；查找的有 %2。</translation>
    </message>
    <message>
        <source>%1 is no folder; give the dataset&apos;s folder.</source>
        <translation>%1 不是文件夹；请指定数据集的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read; check its permissions.</source>
        <translation>无法读取文件夹 %1；请检查其权限。</translation>
    </message>
    <message>
        <source>A mapping belongs to the layout plain, not to %1.</source>
        <translation>映射只适用于布局 plain，不适用于 %1。</translation>
    </message>
    <message>
        <source>The layout %1 tells no compression levels apart; leave the compression out.</source>
        <translation>布局 %1 不区分压缩级别；请去掉压缩选项。</translation>
    </message>
    <message>
        <source>The scan of %1 was cancelled.</source>
        <translation>对 %1 的扫描已取消。</translation>
    </message>
    <message>
        <source>%1 holds no video or picture where the layout %2 has them; looked for was %3%4%5.</source>
        <translation>%1 在布局 %2 应有之处没有视频或图片；查找的是 %3%4%5。</translation>
    </message>
    <message>
        <source>A face could not be encoded as a picture; free some memory and try again.</source>
        <translation>人脸无法编码为图片；请释放一些内存后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the way of new crops and can&apos;t be removed; remove it.</source>
        <translation>“%1”妨碍写入新的裁剪且无法移除；请将其移除。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check the disk and its permissions.</source>
        <translation>无法创建文件夹“%1”；请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written (%2); free some space or make its folder writable. Videos stored before are intact.</source>
        <translation>无法写入“%1”（%2）；请释放一些空间或使其文件夹可写。之前存储的视频完好无损。</translation>
    </message>
    <message>
        <source>The dataset&apos;s folder &apos;%1&apos; is not there; connect its disk or bring it back, then go on.</source>
        <translation>数据集的文件夹“%1”不存在；请连接其磁盘或将其恢复，然后继续。</translation>
    </message>
    <message>
        <source>The extraction was stopped; the videos stored so far are kept.</source>
        <translation>提取已停止；已存储的视频会保留。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be worked on (%2); check it with another program.</source>
        <translation>无法处理“%1”（%2）；请用其他程序检查。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; holds no picture.</source>
        <translation>文件夹“%1”中没有图片。</translation>
    </message>
    <message>
        <source>The dataset &apos;%1&apos; lists &apos;%2&apos; twice; correct its list.</source>
        <translation>数据集“%1”两次列出“%2”；请更正其列表。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; lies in the dataset &apos;%2&apos;, which is only read; choose one outside it.</source>
        <translation>文件夹“%1”位于只读取的数据集“%2”之内；请选择其外的文件夹。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is open for reading only.</source>
        <translation>清单“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; choose another one.</source>
        <translation>无法创建文件夹“%1”；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be written; choose another one.</source>
        <translation>文件夹“%1”不可写；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is a manifest &apos;%1&apos; already; go on with it or choose another folder.</source>
        <translation>已有清单“%1”；请继续使用它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; can&apos;t be written; check that no other program is making it.</source>
        <translation>无法写入清单“%1”；请确认没有其他程序正在创建它。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged (it names no dataset); use a backup copy of it.</source>
        <translation>清单“%1”已损坏（没有指明数据集）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives more than %2 faces, which a manifest can&apos;t hold; take fewer frames.</source>
        <translation>“%1”产生的人脸超过 %2 张，清单无法容纳；请减少帧数。</translation>
    </message>
    <message>
        <source>Video %1 of the manifest &apos;%2&apos; is stored already; no other program may extract into it at the same time.</source>
        <translation>清单“%2”的视频 %1 已存储；不得有其他程序同时向其提取。</translation>
    </message>
    <message>
        <source>crop %1 is of no video</source>
        <translation>裁剪 %1 不属于任何视频</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; can&apos;t be written (%2); choose another place.</source>
        <translation>无法写入表格“%1”（%2）；请选择其他位置。</translation>
    </message>
    <message>
        <source>The export was stopped; &apos;%1&apos; is as before.</source>
        <translation>导出已停止；“%1”保持原样。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged (%2); use a backup copy of it.</source>
        <translation>清单“%1”已损坏（%2）；请使用其备份副本。</translation>
    </message>
    <message>
        <source>the labels &apos;%1&apos; of row %2 have another form</source>
        <translation>第 %2 行的标签“%1”格式不同</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; lies outside its folder</source>
        <translation>文件“%1”位于其文件夹之外</translation>
    </message>
    <message>
        <source>crop %1 has no landmarks</source>
        <translation>裁剪 %1 没有关键点</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; has no sample %2.</source>
        <translation>清单“%1”没有样本 %2。</translation>
    </message>
    <message>
        <source>Only an expansion&apos;s samples can be added; those of crops come with their video.</source>
        <translation>只能添加扩展产生的样本；裁剪的样本随其视频而来。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; has no expansion %2.</source>
        <translation>清单“%1”没有扩展 %2。</translation>
    </message>
    <message>
        <source>A relabelling of sample %1 needs one value for each of the %2 nodes.</source>
        <translation>重新标注样本 %1 需要为 %2 个节点各给出一个值。</translation>
    </message>
    <message>
        <source>The labels %1 of sample %2 break the hierarchy&apos;s rules: an altered node needs an altered parent, and an altered attribute an altered region.</source>
        <translation>样本 %2 的标签 %1 违反层级规则：被改动的节点需要有被改动的父节点，被改动的属性需要有被改动的区域。</translation>
    </message>
    <message>
        <source>A rejection of sample %1 needs a reason.</source>
        <translation>拒绝样本 %1 需要说明理由。</translation>
    </message>
    <message>
        <source>There is no manifest &apos;%1&apos;; name a folder that &apos;semblance dataset extract&apos; has made.</source>
        <translation>没有清单“%1”；请指定由“semblance dataset extract”创建的文件夹。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>无法读取清单“%1”；请检查其权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no manifest; choose another dataset folder or move that file away.</source>
        <translation>“%1”不是清单；请选择其他数据集文件夹或移走该文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a database of another program, not a manifest; choose another dataset folder.</source>
        <translation>“%1”是其他程序的数据库，不是清单；请选择其他数据集文件夹。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is damaged: its end is missing; use a backup copy of it.</source>
        <translation>清单“%1”已损坏：缺少末尾部分；请使用其备份副本。</translation>
    </message>
    <message>
        <source>The manifest&apos;s schema is missing from the program; build it again.</source>
        <translation>程序中缺少清单的架构；请重新构建程序。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; was written by a newer version of this program (schema %2, this one knows %3); update the program to use it.</source>
        <translation>清单“%1”由本程序的较新版本写入（架构 %2，本程序支持到 %3）；请更新程序后再使用。</translation>
    </message>
    <message>
        <source>The manifest &apos;%1&apos; is in use by another program, or on a file system that can&apos;t hold a shared database; try again, or keep it on a local disk.</source>
        <translation>清单“%1”正被其他程序使用，或位于不支持共享数据库的文件系统上；请重试，或将其放在本地磁盘。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no appearance model; make one with semblance dataset appearance.</source>
        <translation>%1 不是外观模型；请用 semblance dataset appearance 生成一个。</translation>
    </message>
    <message>
        <source>The appearance model %1 can&apos;t be read: %2.</source>
        <translation>无法读取外观模型 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds a dataset made with other options (see its synthesis.json); choose another folder, or the same options to go on.</source>
        <translation>%1 中的数据集是用其他选项生成的（见其 synthesis.json）；请选择其他文件夹，或使用相同的选项继续。</translation>
    </message>
    <message>
        <source>%1 is not empty and holds no generated dataset; choose another folder.</source>
        <translation>%1 不是空的，也没有生成的数据集；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Learning the appearance model was cancelled.</source>
        <translation>学习外观模型已取消。</translation>
    </message>
    <message>
        <source>Only %1 of the pictures in %2 are frontal colour portraits; at least %3 are needed.</source>
        <translation>%2 中只有 %1 张图片是正面彩色人像；至少需要 %3 张。</translation>
    </message>
    <message>
        <source>The appearance model could not be learnt: %1.</source>
        <translation>无法学习外观模型：%1。</translation>
    </message>
    <message>
        <source>A size of %1 x %2 can&apos;t be made; both sides must be even numbers from 96 to 3840.</source>
        <translation>无法生成 %1 x %2 的尺寸；两边须为 96 到 3840 的偶数。</translation>
    </message>
    <message>
        <source>%1 frames a second can&apos;t be made; give 1 to 120.</source>
        <translation>无法生成每秒 %1 帧；请指定 1 到 120。</translation>
    </message>
    <message>
        <source>%1 frames a video can&apos;t be made; give 1 to %2.</source>
        <translation>无法生成每个视频 %1 帧；请指定 1 到 %2。</translation>
    </message>
    <message>
        <source>There is no compression &quot;%1&quot;; give raw, c23, c40 or another c0 to c51.</source>
        <translation>没有压缩“%1”；请指定 raw、c23、c40 或 c0 到 c51 中的其他值。</translation>
    </message>
    <message>
        <source>Making the dataset was cancelled; the same command goes on.</source>
        <translation>生成数据集已取消；同一命令会继续。</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
    <message>
        <source>%1 people with %2 videos each can&apos;t be made; give 2 to 500 people and at most 1000 videos.</source>
        <translation>无法生成 %1 人、每人 %2 个视频；请指定 2 到 500 人、最多 1000 个视频。</translation>
    </message>
    <message>
        <source>%1 threads can&apos;t be used; give 0 for one per core, or more.</source>
        <translation>无法使用 %1 个线程；请指定 0（每核一个）或更多。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another place.</source>
        <translation>无法创建文件夹 %1；请选择其他位置。</translation>
    </message>
    <message>
        <source>There is no forging method &quot;%1&quot;; there are %2.</source>
        <translation>没有伪造方法“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>The forgery can&apos;t begin at frame %1 of %2 frames.</source>
        <translation>伪造不能从第 %1 帧开始，共 %2 帧。</translation>
    </message>
    <message>
        <source>Making %1 was cancelled.</source>
        <translation>生成 %1 已取消。</translation>
    </message>
    <message>
        <source>The video %1 can&apos;t be written: %2.</source>
        <translation>无法写入视频 %1：%2。</translation>
    </message>
    <message>
        <source>FFmpeg&apos;s libraries on this machine have no libx264 encoder; install one with H.264 encoding.</source>
        <translation>本机的 FFmpeg 库没有 libx264 编码器；请安装带 H.264 编码的版本。</translation>
    </message>
    <message>
        <source>The video %1 can&apos;t be put in its place.</source>
        <translation>无法将视频 %1 放到位。</translation>
    </message>
    <message>
        <source>The dataset %1 has no node &quot;%2&quot;; it has: %3.</source>
        <translation>数据集 %1 没有节点“%2”；它有：%3。</translation>
    </message>
    <message>
        <source>Stopped while the figures were computed; the scores are kept.</source>
        <translation>在计算指标时已停止；分数已保留。</translation>
    </message>
    <message>
        <source>The results must go to another folder than the dataset %1.</source>
        <translation>结果须放到数据集 %1 之外的文件夹。</translation>
    </message>
    <message>
        <source>There is no perturbation &quot;%1&quot;; there are block-1, block-2, noise-1, noise-2, blur-1, blur-2, pixelation-1, pixelation-2, jpeg-QUALITY with a quality from 1 to 100, and half-size.</source>
        <translation>没有扰动“%1”；可用的有 block-1、block-2、noise-1、noise-2、blur-1、blur-2、pixelation-1、pixelation-2、jpeg-质量（1 到 100）和 half-size。</translation>
    </message>
    <message>
        <source>A picture cannot be changed by %1: %2.</source>
        <translation>无法用 %1 改变图像：%2。</translation>
    </message>
    <message>
        <source>There is no protocol or file &quot;%1&quot;; the protocols are: %2.</source>
        <translation>没有评估方案或文件“%1”；可用的方案有：%2。</translation>
    </message>
    <message>
        <source>its &quot;schema&quot; must be &quot;%1&quot;</source>
        <translation>其“schema”须为“%1”</translation>
    </message>
    <message>
        <source>too many files build on each other</source>
        <translation>相互依赖的文件过多</translation>
    </message>
    <message>
        <source>The protocol %1 cannot be used: %2.</source>
        <translation>无法使用评估方案 %1：%2。</translation>
    </message>
    <message>
        <source>its &quot;unit&quot; is video or frame, not &quot;%1&quot;</source>
        <translation>其“unit”应为 video 或 frame，而不是“%1”</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot; in what it extends</source>
        <translation>其扩展的内容中没有列“%1”</translation>
    </message>
    <message>
        <source>it needs a name, a title, a node and the headings &quot;facts&quot;</source>
        <translation>需要名称、标题、节点和标题列“facts”</translation>
    </message>
    <message>
        <source>every column needs a key of its own</source>
        <translation>每一列都需要自己的键</translation>
    </message>
    <message>
        <source>it needs a column and a row with a &quot;run&quot;</source>
        <translation>需要一列以及带有“run”的一行</translation>
    </message>
    <message>
        <source>two rows have the same &quot;run&quot;</source>
        <translation>有两行的“run”相同</translation>
    </message>
    <message>
        <source>the row &quot;%1&quot; has %2 facts, but there are %3 headings</source>
        <translation>行“%1”有 %2 项，但标题有 %3 个</translation>
    </message>
    <message>
        <source>the mean &quot;%1&quot; names the column &quot;%2&quot;, which is not there</source>
        <translation>均值“%1”引用了不存在的列“%2”</translation>
    </message>
    <message>
        <source>the dataset has no label of %1</source>
        <translation>数据集没有 %1 的标签</translation>
    </message>
    <message>
        <source>dataset or model have no node %1</source>
        <translation>数据集或模型没有节点 %1</translation>
    </message>
    <message>
        <source>the dataset has no such forgery</source>
        <translation>数据集没有此类伪造</translation>
    </message>
    <message>
        <source>the dataset has no real face</source>
        <translation>数据集没有真实人脸</translation>
    </message>
    <message>
        <source>protocol.json cannot be composed.</source>
        <translation>无法生成 protocol.json。</translation>
    </message>
    <message>
        <source>%1 is no protocol&apos;s result that this version can read.</source>
        <translation>%1 不是此版本能够读取的评估方案结果。</translation>
    </message>
    <message>
        <source>%1 is of an older version and does not tell the order of its columns; evaluate again.</source>
        <translation>%1 来自较旧版本，没有说明列的顺序；请重新评估。</translation>
    </message>
    <message>
        <source>%1 does not belong to the metrics.json beside it; evaluate again.</source>
        <translation>%1 与旁边的 metrics.json 不对应；请重新评估。</translation>
    </message>
    <message>
        <source>%1 is no result of semblance evaluate that this version can read.</source>
        <translation>%1 不是此版本能够读取的 semblance evaluate 结果。</translation>
    </message>
    <message>
        <source>%1 names no model or no node; evaluate again.</source>
        <translation>%1 没有指明模型或节点；请重新评估。</translation>
    </message>
    <message>
        <source>%1 holds no metrics.json or protocol.json; choose a folder that semblance evaluate has written.</source>
        <translation>%1 中没有 metrics.json 或 protocol.json；请选择由 semblance evaluate 写入的文件夹。</translation>
    </message>
    <message>
        <source>it is no scores.csv of semblance evaluate</source>
        <translation>它不是 semblance evaluate 的 scores.csv</translation>
    </message>
    <message>
        <source>the row is damaged</source>
        <translation>该行已损坏</translation>
    </message>
    <message>
        <source>the models before have not scored the same samples</source>
        <translation>之前的模型没有对相同的样本打分</translation>
    </message>
    <message>
        <source>the models have not scored the same samples</source>
        <translation>各模型没有对相同的样本打分</translation>
    </message>
    <message>
        <source>it holds no sample</source>
        <translation>其中没有样本</translation>
    </message>
    <message>
        <source>the last model has not scored all samples</source>
        <translation>最后一个模型没有对所有样本打分</translation>
    </message>
    <message>
        <source>%1, line %2: %3; evaluate again.</source>
        <translation>%1，第 %2 行：%3；请重新评估。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label</source>
        <translation>“%1”不是标签</translation>
    </message>
    <message>
        <source>a score is no number</source>
        <translation>有一个分数不是数值</translation>
    </message>
    <message>
        <source>Stopped while %1 was read.</source>
        <translation>在读取 %1 时已停止。</translation>
    </message>
    <message>
        <source>the file breaks off</source>
        <translation>文件中途中断</translation>
    </message>
    <message>
        <source>%1, line %2: the row is damaged; evaluate again.</source>
        <translation>%1，第 %2 行：该行已损坏；请重新评估。</translation>
    </message>
    <message>
        <source>The protocol %1 has several rows; say which one a model is for: --model ROW=M, with ROW one of: %2.</source>
        <translation>评估方案 %1 有多行；请说明模型用于哪一行：--model ROW=M，ROW 为：%2。</translation>
    </message>
    <message>
        <source>The protocol %1 has no dataset &quot;%2&quot;; it has: %3.</source>
        <translation>评估方案 %1 没有数据集“%2”；它有：%3。</translation>
    </message>
    <message>
        <source>The crop %1 cannot be read: %2; extract the dataset again.</source>
        <translation>无法读取裁剪 %1：%2；请重新提取数据集。</translation>
    </message>
    <message>
        <source>The crop %1 is not the one that the manifest describes (its SHA-256 differs); extract the dataset again.</source>
        <translation>裁剪 %1 与清单所述不符（其 SHA-256 不同）；请重新提取数据集。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 crops; the same command goes on from there.</source>
        <translation>在 %2 个裁剪中的第 %1 个之后停止；同一命令会从此处继续。</translation>
    </message>
    <message>
        <source>The model %1 gives no finite score for the crop %2; it cannot be evaluated.</source>
        <translation>模型 %1 对裁剪 %2 没有给出有限的分数；无法评估。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; choose another one.</source>
        <translation>无法创建文件夹 %1；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Sample %1 of the dataset %2 names a crop that is not there; extract the dataset again.</source>
        <translation>数据集 %2 的样本 %1 所指的裁剪不存在；请重新提取数据集。</translation>
    </message>
    <message>
        <source>%1 shows only %2 faces; training needs at least 8 people.</source>
        <translation>%1 只显示 %2 张人脸；训练至少需要 8 人。</translation>
    </message>
    <message>
        <source>A batch of %1 can&apos;t be shared evenly by %2 processes.</source>
        <translation>大小为 %1 的批次无法由 %2 个进程平均分担。</translation>
    </message>
    <message>
        <source>There is no %1 to end the run from; train first.</source>
        <translation>没有可用于结束运行的 %1；请先训练。</translation>
    </message>
    <message>
        <source>%1 has no accepted sample%2 of the wanted kinds and methods; extract faces first, or choose others.</source>
        <translation>%1 中没有符合所需类型和方法的已接受样本%2；请先提取人脸，或选择其他数据集。</translation>
    </message>
    <message>
        <source>The sample %1 can&apos;t be read as a square picture; extract or expand anew.</source>
        <translation>样本 %1 无法作为正方形图片读取；请重新提取或扩展。</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>须为文本</translation>
    </message>
    <message>
        <source>must be one of &quot;%1&quot;</source>
        <translation>须为“%1”之一</translation>
    </message>
    <message>
        <source>must be a list of %1 numbers</source>
        <translation>须为 %1 个数的列表</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>须为 true 或 false</translation>
    </message>
    <message>
        <source>may hold &quot;%1&quot; only</source>
        <translation>只能包含“%1”</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>须为文本列表</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>须为由文本组成的对象</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>须为对象</translation>
    </message>
    <message>
        <source>it has the unknown key &quot;%1&quot;</source>
        <translation>含有未知的键“%1”</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>须为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>须为 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>&quot;%1%2&quot; %3</source>
        <translation>“%1%2”%3</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, which says what run %2 belongs to; choose another output, or remove the checkpoint to start anew.</source>
        <translation>无法读取 %1，而它说明 %2 属于哪次运行；请选择其他输出，或移除检查点以重新开始。</translation>
    </message>
    <message>
        <source>%1 is the checkpoint of a run with another %2; choose another output, or remove it to start anew.</source>
        <translation>%1 是“%2”不同的另一次运行的检查点；请选择其他输出，或将其移除以重新开始。</translation>
    </message>
    <message>
        <source>The folder %1 for the model does not exist; make it first.</source>
        <translation>模型的文件夹 %1 不存在；请先创建。</translation>
    </message>
    <message>
        <source>%1 is being trained by another process; wait until it ends, or stop it.</source>
        <translation>%1 正由另一进程训练；请等待其结束或将其停止。</translation>
    </message>
    <message>
        <source>The new model needs a name.</source>
        <translation>新模型需要名称。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist; choose another file.</source>
        <translation>%1 所在的文件夹不存在；请选择其他文件。</translation>
    </message>
    <message>
        <source>There is a model file %1 already; choose another one.</source>
        <translation>已有模型文件 %1；请选择其他文件。</translation>
    </message>
    <message>
        <source>A run that is not finished has this name already (%1); open it to go on, or choose another name.</source>
        <translation>一次未完成的运行已使用此名称（%1）；请打开它以继续，或选择其他名称。</translation>
    </message>
    <message>
        <source>Choose the dataset to learn from.</source>
        <translation>请选择用于学习的数据集。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, so the run can&apos;t go on from here; give the command that started it again.</source>
        <translation>无法读取 %1，因此运行无法从此处继续；请重新执行启动它的命令。</translation>
    </message>
    <message>
        <source>its schema is not %1</source>
        <translation>其架构不是 %1</translation>
    </message>
    <message>
        <source>&quot;fresh.input_size&quot; must be a multiple of %1, by which the network shrinks a picture</source>
        <translation>“fresh.input_size”须为 %1 的倍数，网络按此倍数缩小图片</translation>
    </message>
    <message>
        <source>&quot;prompts&quot; is &quot;own&quot; but &quot;own_prompts&quot; is empty</source>
        <translation>“prompts”为“own”，但“own_prompts”为空</translation>
    </message>
    <message>
        <source>There is no recipe &quot;%1&quot;: neither a file nor one of %2.</source>
        <translation>没有配方“%1”：既不是文件，也不是 %2 之一。</translation>
    </message>
    <message>
        <source>The recipe %1 is not a JSON object: %2.</source>
        <translation>配方 %1 不是 JSON 对象：%2。</translation>
    </message>
    <message>
        <source>The recipe %1 can&apos;t be used: %2.</source>
        <translation>无法使用配方 %1：%2。</translation>
    </message>
    <message>
        <source>There are no %1 prompts for the FFSC hierarchy; take the published ones or your own.</source>
        <translation>FFSC 层级没有 %1 提示词；请使用已发表的或自己的提示词。</translation>
    </message>
    <message>
        <source>Prompts of your own need CLIP&apos;s vocabulary; give --vocab FILE.</source>
        <translation>自定提示词需要 CLIP 的词汇表；请给出 --vocab FILE。</translation>
    </message>
    <message>
        <source>The region cannot be transplanted: %1.</source>
        <translation>无法移植该区域：%1。</translation>
    </message>
    <message>
        <source>the region cannot be carried over: the two faces&apos; landmarks lie too differently; choose another source.</source>
        <translation>无法迁移该区域：两张人脸的关键点位置相差过大；请选择其他来源。</translation>
    </message>
    <message>
        <source>the landmarks of %1 do not lie as on a face; choose another frame.</source>
        <translation>%1 的关键点位置不像人脸；请选择其他帧。</translation>
    </message>
    <message>
        <source>Stopped before every picture was scored.</source>
        <translation>在所有图像打分之前已停止。</translation>
    </message>
    <message>
        <source>no face is found in this picture; choose one in which a face is seen from the front.</source>
        <translation>此图像中未找到人脸；请选择能看到正面人脸的图像。</translation>
    </message>
    <message>
        <source>The picture cannot be changed (%1, strength %2): %3.</source>
        <translation>无法改变该图像（%1，强度 %2）：%3。</translation>
    </message>
    <message>
        <source>Stopped before every change was scored.</source>
        <translation>在所有变化打分之前已停止。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no section of a report; there are %2.</source>
        <translation>“%1”不是报告的章节；可用的有 %2。</translation>
    </message>
    <message>
        <source>The section &apos;%1&apos; is named twice; name it once.</source>
        <translation>章节“%1”被指定了两次；请只指定一次。</translation>
    </message>
    <message>
        <source>The logo &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>无法读取徽标“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture that can be read; give a PNG or JPEG file.</source>
        <translation>“%1”不是可读取的图片；请提供 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <translation>报告已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>the model with SHA-256 %1... is not among the installed ones; import it with &quot;semblance model import&quot;.</source>
        <translation>未安装 SHA-256 为 %1... 的模型；请用“semblance model import”导入。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; has no evidence %2; it has %3, numbered from 1.</source>
        <translation>案件“%1”没有证据 %2；它有 %3 项，从 1 开始编号。</translation>
    </message>
    <message>
        <source>The report&apos;s PDF could not be made: %1.</source>
        <translation>无法生成报告的 PDF：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language of reports; there are %2.</source>
        <translation>“%1”不是报告的语言；可用的有 %2。</translation>
    </message>
    <message>
        <source>this program holds no texts for &apos;%1&apos;; use en.</source>
        <translation>本程序没有“%1”的文本；请使用 en。</translation>
    </message>
    <message>
        <source>The batch queue is not open.</source>
        <translation>批处理队列未打开。</translation>
    </message>
    <message>
        <source>The analysis of &apos;%1&apos; did not tell where its results are.</source>
        <translation>对“%1”的分析没有说明结果在何处。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; for the batch queue can&apos;t be made; check the disk.</source>
        <translation>无法创建批处理队列的文件夹“%1”；请检查磁盘。</translation>
    </message>
    <message>
        <source>Another window of this program works on the batch queue in &apos;%1&apos;; use that one, or close it.</source>
        <translation>本程序的另一窗口正在使用“%1”中的批处理队列；请使用那个窗口，或将其关闭。</translation>
    </message>
    <message>
        <source>The batch queue &apos;%1&apos; was written by a newer version of this program; update the program, or move the file away.</source>
        <translation>批处理队列“%1”由本程序的较新版本写入；请更新程序或移走该文件。</translation>
    </message>
    <message>
        <source>the label hierarchy stored with the run is not readable: %1</source>
        <translation>无法读取随分析存储的标签层级：%1</translation>
    </message>
    <message>
        <source>the model gave no heat map for this node.</source>
        <translation>模型没有给出此节点的热力图。</translation>
    </message>
    <message>
        <source>the label file &apos;%1&apos; can&apos;t be written (%2); choose another place.</source>
        <translation>无法写入标签文件“%1”（%2）；请选择其他位置。</translation>
    </message>
    <message>
        <source>no video is open.</source>
        <translation>没有打开的视频。</translation>
    </message>
    <message>
        <source>the picture &apos;%1&apos; can&apos;t be read.</source>
        <translation>无法读取图片“%1”。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is no log of a training run.</source>
        <translation>%1 不是训练运行的日志。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; lacks the evidence of an analysis; use a backup copy of it.</source>
        <translation>案件文件“%1”缺少某次分析的证据；请使用其备份副本。</translation>
    </message>
    <message>
        <source>the folder of &apos;%1&apos; can&apos;t be made; choose another case file.</source>
        <translation>无法创建“%1”所在的文件夹；请选择其他案件文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read as a model.</source>
        <translation>“%1”无法作为模型读取。</translation>
    </message>
    <message>
        <source>the model that made these results (SHA-256 %1...) is not among the installed ones; import it with &quot;semblance model import&quot;.</source>
        <translation>未安装生成这些结果的模型（SHA-256 %1...）；请用“semblance model import”导入。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check its permissions.</source>
        <translation>无法建立文件夹“%1”；请检查其权限。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; was written by a newer version of this program and can only be read by this one.</source>
        <translation>案件文件“%1”由本程序的较新版本写入，此版本只能读取。</translation>
    </message>
    <message>
        <source>Say what to search the cases for.</source>
        <translation>请说明要在案件中查找什么。</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos; to search; check the path.</source>
        <translation>没有可搜索的文件夹“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a character that no text has</source>
        <translation>“%1”含有文本中不应有的字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of at most %2 texts</source>
        <translation>“%1”必须是最多 %2 项文本的列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an object</source>
        <translation>“%1”必须是对象</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; can&apos;t be used: %2; correct the file or take it away.</source>
        <translation>模板“%1”无法使用：%2；请更正或移走该文件。</translation>
    </message>
    <message>
        <source>There is no template file &apos;%1&apos;; check the path.</source>
        <translation>没有模板文件“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>无法读取模板“%1”；请检查其权限。</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; is larger than 1 MiB and is not read; make it smaller.</source>
        <translation>模板“%1”大于 1 MiB，不予读取；请缩小。</translation>
    </message>
    <message>
        <source>The template &apos;%1&apos; is no JSON object (%2 at byte %3); correct the file or take it away.</source>
        <translation>模板“%1”不是 JSON 对象（字节 %3 处：%2）；请更正或移走该文件。</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no template of this version of the program (its schema is not %2); correct the file or take it away.</source>
        <translation>“%1”不是本版程序的模板（其架构不是 %2）；请更正或移走该文件。</translation>
    </message>
    <message>
        <source>it wants a name of 1 to 100 characters</source>
        <translation>需要 1 至 100 个字符的名称</translation>
    </message>
    <message>
        <source>its logo must be the name of a picture beside it</source>
        <translation>其徽标必须是同一文件夹中图片的名称</translation>
    </message>
    <message>
        <source>there are more than %1 texts</source>
        <translation>文本多于 %1 条</translation>
    </message>
    <message>
        <source>A template wants a name.</source>
        <translation>模板需要名称。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; choose another name.</source>
        <translation>已有文件“%1”；请选择其他名称。</translation>
    </message>
    <message>
        <source>The logo &apos;%1&apos; can&apos;t be read; check the path.</source>
        <translation>无法读取徽标“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>No template is called &apos;%1&apos;, and there are none in &apos;%2&apos;.</source>
        <translation>没有名为“%1”的模板，“%2”中也没有模板。</translation>
    </message>
    <message>
        <source>No template is called &apos;%1&apos;; there are %2.</source>
        <translation>没有名为“%1”的模板；现有 %2。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; was closed by %2 on %3 (%4); reopen it before changing it.</source>
        <translation>案件“%1”已由 %2 于 %3 关闭（%4）；更改前请重新打开。</translation>
    </message>
    <message>
        <source>Say why the case is closed.</source>
        <translation>请说明关闭案件的理由。</translation>
    </message>
    <message>
        <source>Say why the case is opened again.</source>
        <translation>请说明重新打开案件的理由。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is closed already.</source>
        <translation>案件“%1”已经关闭。</translation>
    </message>
    <message>
        <source>The case &apos;%1&apos; is not closed.</source>
        <translation>案件“%1”未关闭。</translation>
    </message>
    <message>
        <source>Analysis run %1 of the case &apos;%2&apos; is being worked on; wait for it or cancel it before closing the case.</source>
        <translation>案件“%2”的分析 %1 正在进行；关闭案件前请等待或取消。</translation>
    </message>
    <message>
        <source>It goes on from an earlier analysis of &apos;%1&apos;, which had ended behind frame %2.</source>
        <translation>它接着“%1”之前的一次分析继续，那次分析在第 %2 帧之后结束。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; could not be copied to &apos;%3&apos;: %4.</source>
        <translation>无法将 %1“%2”复制到“%3”：%4。</translation>
    </message>
    <message>
        <source>Copying &apos;%1&apos; was cancelled.</source>
        <translation>复制“%1”已取消。</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest could not be made.</source>
        <translation>无法生成封存包的清单。</translation>
    </message>
    <message>
        <source>The manifest of the bundle &apos;%1&apos; is damaged; get the bundle again.</source>
        <translation>封存包“%1”的清单已损坏；请重新获取该封存包。</translation>
    </message>
    <message>
        <source>The bundle &apos;%1&apos; was written by a newer version of this program; update the program to verify it.</source>
        <translation>封存包“%1”由本程序的较新版本写入；请更新程序后再验证。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an absolute path</source>
        <translation>“%1”是绝对路径</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the bundle</source>
        <translation>“%1”指向封存包之外</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a file in a bundle</source>
        <translation>“%1”不是封存包内文件的名称</translation>
    </message>
    <message>
        <source>There is no bundle &apos;%1&apos;; check the path.</source>
        <translation>没有封存包“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>The bundle &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>无法读取封存包“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sealed bundle as this program writes it: %2.</source>
        <translation>“%1”不是本程序写出的封存包：%2。</translation>
    </message>
    <message>
        <source>it does not begin as a zip</source>
        <translation>其开头不是 ZIP 格式</translation>
    </message>
    <message>
        <source>its end is missing or something was added to it; copy it again</source>
        <translation>缺少末尾或被添加了内容；请重新复制</translation>
    </message>
    <message>
        <source>its end is damaged; copy it again</source>
        <translation>末尾已损坏；请重新复制</translation>
    </message>
    <message>
        <source>its directory claims more than the file holds</source>
        <translation>其目录声称的内容超过文件实际所含</translation>
    </message>
    <message>
        <source>it claims to be in several parts</source>
        <translation>它声称分为多个部分</translation>
    </message>
    <message>
        <source>its directory is not where it says; it is cut off or something was added to it</source>
        <translation>其目录不在所述位置；文件被截断或被添加了内容</translation>
    </message>
    <message>
        <source>it claims %1 files</source>
        <translation>它声称含有 %1 个文件</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>其目录已损坏</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in it twice</source>
        <translation>“%1”在其中出现两次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link or something else than a file</source>
        <translation>“%1”是链接或其他非文件内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is compressed, and a bundle&apos;s files are stored as they are</source>
        <translation>“%1”经过压缩，而封存包的文件应原样存放</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted or of a size told later</source>
        <translation>“%1”已加密，或其大小在其后才给出</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a date, a comment or a part of its own</source>
        <translation>“%1”带有日期、注释或单独的分卷</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has fields that a bundle does not use</source>
        <translation>“%1”含有封存包不使用的字段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims %2 bytes, which the file does not hold</source>
        <translation>“%1”声称有 %2 字节，而文件中没有这么多</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not right behind the file before it</source>
        <translation>“%1”没有紧跟在前一个文件之后</translation>
    </message>
    <message>
        <source>there are bytes in it that belong to no file</source>
        <translation>其中有不属于任何文件的字节</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not where the directory says</source>
        <translation>“%1”不在目录所述的位置</translation>
    </message>
    <message>
        <source>what stands before &apos;%1&apos; is not what the directory says of it</source>
        <translation>“%1”之前的内容与目录所述不符</translation>
    </message>
    <message>
        <source>Reading &apos;%1&apos; was cancelled.</source>
        <translation>读取“%1”已取消。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the bundle &apos;%2&apos; could not be written; free some space in the temporary folder or set TMPDIR to another one.</source>
        <translation>无法写出封存包“%2”中的“%1”；请在临时文件夹中释放空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged (its CRC-32 does not match)</source>
        <translation>“%1”已损坏（CRC-32 不符）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes, far more than it needs</source>
        <translation>“%1”有 %2 字节，远超所需</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>无法读取密钥“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large for a key; name a PEM file.</source>
        <translation>“%1”对密钥来说太大；请指定 PEM 文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a key of another kind; make an Ed25519 key with &quot;openssl genpkey -algorithm ed25519 -out KEY.pem&quot;.</source>
        <translation>“%1”是其他类型的密钥；请用“openssl genpkey -algorithm ed25519 -out KEY.pem”生成 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>The passphrase of &apos;%1&apos; is too long.</source>
        <translation>“%1”的口令太长。</translation>
    </message>
    <message>
        <source>OpenSSL could not sign with the Ed25519 key.</source>
        <translation>OpenSSL 无法用该 Ed25519 密钥签名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a private key; give the public one, made by &quot;openssl pkey -in KEY.pem -pubout -out PUB.pem&quot;.</source>
        <translation>“%1”是私钥；请给出由“openssl pkey -in KEY.pem -pubout -out PUB.pem”生成的公钥。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no public key in PEM form.</source>
        <translation>“%1”不是 PEM 格式的公钥。</translation>
    </message>
    <message>
        <source>The passphrase of &apos;%1&apos; is wrong.</source>
        <translation>“%1”的口令错误。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a public key; sign with the private one.</source>
        <translation>“%1”是公钥；请用私钥签名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no private key in PEM form; make one with &quot;openssl genpkey -algorithm ed25519&quot;.</source>
        <translation>“%1”不是 PEM 格式的私钥；请用“openssl genpkey -algorithm ed25519”生成。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written: %2; choose another place.</source>
        <translation>无法写入“%1”：%2；请选择其他位置。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; does not match its own audit log (%2), so no bundle was made of it; see semblance case verify.</source>
        <translation>案件文件“%1”与其自身的审计日志不符（%2），因此没有生成封存包；参见 semblance case verify。</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; is not there or not as large as it was; put it back, or export its hash alone.</source>
        <translation>检材“%1”不在原处或大小已变；请放回原文件，或只导出其哈希。</translation>
    </message>
    <message>
        <source>An analysis of the case &apos;%1&apos; is still going on; export the case when it has ended.</source>
        <translation>案件“%1”的一项分析仍在进行；请在其结束后导出。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;; make it or choose another place.</source>
        <translation>没有文件夹“%1”；请创建它或选择其他位置。</translation>
    </message>
    <message>
        <source>The bundle was written but its hash not noted in the case&apos;s audit log: %1</source>
        <translation>封存包已写出，但其哈希未能记入案件的审计日志：%1</translation>
    </message>
    <message>
        <source>The program gpg can&apos;t be started; install GnuPG or sign with a PEM key.</source>
        <translation>无法启动 gpg 程序；请安装 GnuPG，或用 PEM 密钥签名。</translation>
    </message>
    <message>
        <source>Waiting for gpg was cancelled.</source>
        <translation>等待 gpg 已取消。</translation>
    </message>
    <message>
        <source>gpg did not sign with the key &apos;%1&apos; (%2); see gpg --list-secret-keys.</source>
        <translation>gpg 未能用密钥“%1”签名（%2）；参见 gpg --list-secret-keys。</translation>
    </message>
    <message>
        <source>no temporary file could be written</source>
        <translation>无法写入临时文件</translation>
    </message>
    <message>
        <source>the key or the signature has expired</source>
        <translation>密钥或签名已过期</translation>
    </message>
    <message>
        <source>its owner has revoked the key</source>
        <translation>密钥已被其所有者吊销</translation>
    </message>
    <message>
        <source>Comparing the analyses was cancelled.</source>
        <translation>比较分析已取消。</translation>
    </message>
    <message>
        <source>the face detector&apos;s own weights are not in a bundle</source>
        <translation>封存包不含人脸检测器自己的权重</translation>
    </message>
    <message>
        <source>its settings are out of range</source>
        <translation>其设置超出范围</translation>
    </message>
    <message>
        <source>it has no results</source>
        <translation>它没有结果</translation>
    </message>
    <message>
        <source>the model file is not the one that was used</source>
        <translation>模型文件不是当时使用的那个</translation>
    </message>
    <message>
        <source>The repeated analysis was cancelled.</source>
        <translation>重复分析已取消。</translation>
    </message>
    <message>
        <source>%1 frames could be analysed here</source>
        <translation>此处可分析 %1 帧</translation>
    </message>
    <message>
        <source>not the same faces on the same frames</source>
        <translation>相同帧上的人脸不同</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of its manifest is missing</source>
        <translation>缺少其清单中的“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed twice</source>
        <translation>“%1”被列出两次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes, not %3 as its manifest says</source>
        <translation>“%1”有 %2 字节，而不是清单所说的 %3 字节</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in it but not in its manifest</source>
        <translation>其中有“%1”，但清单中没有</translation>
    </message>
    <message>
        <source>its manifest speaks of &apos;%1&apos;, which it does not list</source>
        <translation>其清单提到“%1”，但没有列出</translation>
    </message>
    <message>
        <source>it has two signatures</source>
        <translation>它有两个签名</translation>
    </message>
    <message>
        <source>Checking the signature was cancelled.</source>
        <translation>检查签名已取消。</translation>
    </message>
    <message>
        <source>signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>the signature is not good: %1</source>
        <translation>签名无效：%1</translation>
    </message>
    <message>
        <source>signed, but gpg does not know the key %1; get it from the signer</source>
        <translation>已签名，但 gpg 不知道密钥 %1；请向签名人索取</translation>
    </message>
    <message>
        <source>signed with GPG, not checked</source>
        <translation>已用 GPG 签名，未检查</translation>
    </message>
    <message>
        <source>not signed with &apos;%1&apos;</source>
        <translation>未用“%1”签名</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>it has a signature but no %1</source>
        <translation>它有签名但没有 %1</translation>
    </message>
    <message>
        <source>not signed with &apos;%1&apos; (fingerprint %2), or changed since</source>
        <translation>未用“%1”（指纹 %2）签名，或此后被更改</translation>
    </message>
    <message>
        <source>the signature is not one of the key that came with it</source>
        <translation>签名不是由随附密钥作出的</translation>
    </message>
    <message>
        <source>signed with &apos;%1&apos;, fingerprint %2</source>
        <translation>已用“%1”签名，指纹 %2</translation>
    </message>
    <message>
        <source>not as in the manifest: %1</source>
        <translation>与清单不符：%1</translation>
    </message>
    <message>
        <source>The case in the bundle &apos;%1&apos; is of a newer version (schema %2, this one knows %3); update the program to verify it.</source>
        <translation>封存包“%1”中的案件来自较新版本（架构 %2，本程序支持到 %3）；请更新程序后再验证。</translation>
    </message>
    <message>
        <source>the manifest says entry %1, %2</source>
        <translation>清单所述为条目 %1，%2</translation>
    </message>
    <message>
        <source>the manifest&apos;s is not the case&apos;s</source>
        <translation>清单中的与案件中的不同</translation>
    </message>
    <message>
        <source>written by %1, which may write them in another way</source>
        <translation>由 %1 写入，其写法可能不同</translation>
    </message>
    <message>
        <source>not what the case says: %1</source>
        <translation>与案件所述不符：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Writing the bundle was cancelled.</source>
        <translation>写入封存包已取消。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that it was (its SHA-256 is no longer %2); put the right one back.</source>
        <translation>“%1”已不是原来的文件（其 SHA-256 不再是 %2）；请放回正确的文件。</translation>
    </message>
    <message>
        <source>signed, but the key is not known here: fingerprint %1; ask the signer for it, or give the public key</source>
        <translation>已签名，但此处不知道该密钥：指纹 %1；请向签名人核对指纹，或给出公钥</translation>
    </message>
    <message>
        <source>the model is not here; give its file to repeat the analysis</source>
        <translation>此处没有该模型；请给出其文件以重复分析</translation>
    </message>
    <message>
        <source>the evidence is not here; give its file to repeat the analysis</source>
        <translation>此处没有该检材；请给出其文件以重复分析</translation>
    </message>
    <message>
        <source>The landmark model %1 cannot be read: %2.</source>
        <translation>无法读取关键点模型 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no dlib model of 68 landmarks; install the package libdlib-data anew or name another file in SEMBLANCE_LANDMARKS.</source>
        <translation>%1 不是 dlib 的 68 点关键点模型；请重新安装软件包 libdlib-data，或在 SEMBLANCE_LANDMARKS 中指定其他文件。</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>测量已停止。</translation>
    </message>
    <message>
        <source>No face was found in the first %1 frames of &apos;%2&apos;, so there is nothing to score; choose another clip.</source>
        <translation>在“%2”的前 %1 帧中没有找到人脸，因此没有可评分的内容；请选择其他片段。</translation>
    </message>
    <message>
        <source>Two backends scored %1 faces of &apos;%2&apos;: their probabilities differ by at most %3 (mean %4), raw scores by at most %5.</source>
        <translation>两个计算后端对“%2”的 %1 张人脸评了分：概率相差最多 %3（平均 %4），原始分数相差最多 %5。</translation>
    </message>
    <message>
        <source>Two backends give probabilities that differ by up to %1, more than the %2 that are tolerated; analyse with the backend reference.</source>
        <translation>两个计算后端给出的概率相差达 %1，超过允许的 %2；请使用 reference 后端分析。</translation>
    </message>
    <message>
        <source>Its input recipe says %1 pixels, its weights say %2.</source>
        <translation>其输入规定为 %1 像素，而其权重为 %2 像素。</translation>
    </message>
    <message>
        <source>Its input recipe gives %1 channels, its weights take %2.</source>
        <translation>其输入规定提供 %1 个通道，而其权重接受 %2 个。</translation>
    </message>
    <message>
        <source>It scores by joint embedding but holds no text encoder.</source>
        <translation>它用联合嵌入打分，但不含文本编码器。</translation>
    </message>
    <message>
        <source>Its prompt of &quot;%1&quot; has more than %2 tokens.</source>
        <translation>其“%1”的提示词超过 %2 个词元。</translation>
    </message>
    <message>
        <source>Its prompt of &quot;%1&quot; has the token id %2, which its weights do not know.</source>
        <translation>其“%1”的提示词含词元编号 %2，权重中没有。</translation>
    </message>
    <message>
        <source>The two backends gave results for different numbers of faces.</source>
        <translation>两个后端给出的人脸数量不同。</translation>
    </message>
    <message>
        <source>Its linear head is missing or does not fit its image encoder and its hierarchy.</source>
        <translation>其线性头缺失，或与图像编码器和层次结构不匹配。</translation>
    </message>
    <message>
        <source>Its linear head holds values that are not finite.</source>
        <translation>其线性头含有非有限数值。</translation>
    </message>
    <message>
        <source>The model %1 cannot be computed on oneDNN: %2</source>
        <translation>模型 %1 无法用 oneDNN 计算：%2</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not a matrix.</source>
        <translation>张量“%1”不是矩阵。</translation>
    </message>
    <message>
        <source>The query, key and value projections of %1self_attn do not fit each other.</source>
        <translation>%1self_attn 的查询、键、值投影互不匹配。</translation>
    </message>
    <message>
        <source>%1 is too large to be unpacked.</source>
        <translation>%1 太大，无法解包。</translation>
    </message>
    <message>
        <source>%1 does not unpack to the size it announces.</source>
        <translation>%1 解包后的大小与声明不符。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the %2 bytes expected of such a file.</source>
        <translation>%1 解包后超过此类文件预期的 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is compressed, and this program was built without zlib; save it again without compression.</source>
        <translation>%1 已压缩，而本程序编译时没有 zlib；请不压缩重新保存。</translation>
    </message>
    <message>
        <source>%1 is compressed, and this program was built without zlib; unpack it first (gunzip).</source>
        <translation>%1 已压缩，而本程序编译时没有 zlib；请先解包（gunzip）。</translation>
    </message>
    <message>
        <source>The prompt of &quot;%1&quot; has a token id that is none.</source>
        <translation>“%1”的提示词含无效的词元编号。</translation>
    </message>
    <message>
        <source>%1 cannot be written because it %2.</source>
        <translation>无法写入 %1，因为：%2。</translation>
    </message>
    <message>
        <source>%1: its %2 record is not a JSON object.</source>
        <translation>%1：其 %2 记录不是 JSON 对象。</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name or a text of its description is not valid UTF-8.</source>
        <translation>无法写入 %1：其描述中的名称或文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The tensor %1 has a type that a .safetensors file cannot hold.</source>
        <translation>张量 %1 的类型无法存入 .safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 lacks its dtype, shape or data_offsets.</source>
        <translation>%1 缺少 dtype、shape 或 data_offsets。</translation>
    </message>
    <message>
        <source>%1 has more than %2 dimensions.</source>
        <translation>%1 超过 %2 维。</translation>
    </message>
    <message>
        <source>%1 has a shape that is not a list of sizes.</source>
        <translation>%1 的形状不是尺寸列表。</translation>
    </message>
    <message>
        <source>%1 has an impossible shape.</source>
        <translation>%1 的形状不可能。</translation>
    </message>
    <message>
        <source>%1 has data_offsets that are not offsets.</source>
        <translation>%1 的 data_offsets 不是偏移量。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes where its shape needs %3.</source>
        <translation>%1 有 %2 字节，而其形状需要 %3 字节。</translation>
    </message>
    <message>
        <source>%1: the tensor %2 holds values that are neither true nor false.</source>
        <translation>%1：张量 %2 含有既非真也非假的值。</translation>
    </message>
    <message>
        <source>The tensor %1 is empty and cannot be written.</source>
        <translation>张量 %1 为空，无法写入。</translation>
    </message>
    <message>
        <source>%1: its part %2 is packed by a method that is not supported; save it again without compression.</source>
        <translation>%1：其部分 %2 使用不支持的压缩方式；请不压缩重新保存。</translation>
    </message>
    <message>
        <source>The hierarchy has %1 nodes, but %2 raw scores were given.</source>
        <translation>层次结构有 %1 个节点，但给出了 %2 个原始分数。</translation>
    </message>
    <message>
        <source>An image of %1 x %2 pixels cannot be resized.</source>
        <translation>无法缩放 %1 x %2 像素的图像。</translation>
    </message>
    <message>
        <source>An image cannot be resized to %1 x %2 pixels.</source>
        <translation>无法将图像缩放到 %1 x %2 像素。</translation>
    </message>
    <message>
        <source>The model asks for the input channels &quot;%1&quot;, which this version does not know; a newer version may.</source>
        <translation>模型要求输入通道“%1”，此版本不支持；较新的版本可能支持。</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of the image encoder needs a vision transformer; this model has a ModifiedResNet.</source>
        <translation>图像编码器的低秩微调需要视觉 Transformer；此模型是 ModifiedResNet。</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of the text encoder needs one; this model has none.</source>
        <translation>文本编码器的低秩微调需要文本编码器；此模型没有。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has %2 dimensions where CLIP has %3.</source>
        <translation>张量“%1”有 %2 维，而 CLIP 为 %3 维。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has the impossible size %2.</source>
        <translation>张量“%1”的大小 %2 不可能。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has %2 positions, which is not a square grid and one more.</source>
        <translation>张量“%1”有 %2 个位置，不是方形网格加一。</translation>
    </message>
    <message>
        <source>The weights hold neither CLIP&apos;s vision transformer (&quot;visual.proj&quot; is missing) nor its ModifiedResNet (&quot;visual.layer1.0.conv1.weight&quot; is missing).</source>
        <translation>权重既不含 CLIP 的视觉 Transformer（缺少“visual.proj”），也不含其 ModifiedResNet（缺少“visual.layer1.0.conv1.weight”）。</translation>
    </message>
    <message>
        <source>%1 was changed after the model was loaded from it; load it again.</source>
        <translation>%1 在模型加载后被更改；请重新加载。</translation>
    </message>
    <message>
        <source>oneDNN reports: %1</source>
        <translation>oneDNN 报告：%1</translation>
    </message>
    <message>
        <source>Its linear head is missing or does not fit its image encoder and its hierarchy: %1</source>
        <translation>其线性头缺失，或与图像编码器和层次结构不匹配：%1</translation>
    </message>
    <message>
        <source>The weights hold a transformer without blocks.</source>
        <translation>权重中的 Transformer 没有任何块。</translation>
    </message>
    <message>
        <source>The weights hold a transformer of width %1, which its heads of 64 do not divide.</source>
        <translation>权重中的 Transformer 宽度为 %1，不能被 64 的注意力头整除。</translation>
    </message>
    <message>
        <source>%1 gives the token &quot;%2&quot; no number.</source>
        <translation>%1 没有给词元“%2”编号。</translation>
    </message>
    <message>
        <source>A word of %1 bytes is too long for a prompt.</source>
        <translation>%1 字节的单词对提示词来说太长。</translation>
    </message>
    <message>
        <source>The vocabulary has no number for &quot;%1&quot;.</source>
        <translation>词表中没有“%1”的编号。</translation>
    </message>
    <message>
        <source>The checkpoint lacks &quot;%1&quot; or has it in another shape; it was made with other settings.</source>
        <translation>检查点缺少“%1”或其形状不同；它是用其他设置生成的。</translation>
    </message>
    <message>
        <source>Learning the loss weights needs a second minibatch.</source>
        <translation>学习损失权重需要第二个小批次。</translation>
    </message>
    <message>
        <source>The checkpoint lacks &quot;%1&quot;; it was made with another weighting of the losses.</source>
        <translation>检查点缺少“%1”；它是用另一种损失加权生成的。</translation>
    </message>
    <message>
        <source>The model needs one prompt per node of the hierarchy.</source>
        <translation>模型需要为层次结构的每个节点提供一个提示词。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing or has another shape.</source>
        <translation>张量“%1”缺失或形状不同。</translation>
    </message>
    <message>
        <source>The environment variable %1 is &quot;%2&quot;, but must be a whole number from %3 to %4.</source>
        <translation>环境变量 %1 为“%2”，但必须是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>Training in several processes needs the environment variable MASTER_ADDR, the address of the first one; torchrun sets it.</source>
        <translation>多进程训练需要环境变量 MASTER_ADDR，即第一个进程的地址；torchrun 会设置它。</translation>
    </message>
    <message>
        <source>This LibTorch has no NCCL to train on several CUDA devices with.</source>
        <translation>此 LibTorch 没有 NCCL，无法在多个 CUDA 设备上训练。</translation>
    </message>
    <message>
        <source>The %1 training processes did not find each other at %2:%3: %4</source>
        <translation>%1 个训练进程未能在 %2:%3 会合：%4</translation>
    </message>
    <message>
        <source>This build cannot train in several processes: the header gloo/context.h was missing when it was made (Debian: libgloo-dev).</source>
        <translation>此构建无法多进程训练：编译时缺少头文件 gloo/context.h（Debian：libgloo-dev）。</translation>
    </message>
    <message>
        <source>Learning the loss weights needs a second minibatch of the training set.</source>
        <translation>学习损失权重需要训练集的第二个小批次。</translation>
    </message>
    <message>
        <source>The checkpoint %1 lacks the tensor &quot;head.%2&quot;.</source>
        <translation>检查点 %1 缺少张量“head.%2”。</translation>
    </message>
    <message>
        <source>Nothing is left to train with these settings.</source>
        <translation>按这些设置没有可训练的内容。</translation>
    </message>
    <message>
        <source>The training batch does not have the sizes that its count asks for.</source>
        <translation>训练批次的大小与其数量不符。</translation>
    </message>
    <message>
        <source>The images do not have the size that the input recipe asks for.</source>
        <translation>图像大小不符合输入规定。</translation>
    </message>
    <message>
        <source>Low-rank fine-tuning of both encoders of a CLIP base model, for little memory.</source>
        <translation>对 CLIP 基础模型的两个编码器做低秩微调，占用内存少。</translation>
    </message>
    <message>
        <source>As sjedd, with the official code&apos;s treatment of unobserved labels as not altered.</source>
        <translation>同 sjedd，但像官方代码那样把未观测的标签视为未篡改。</translation>
    </message>
    <message>
        <source>The paper&apos;s optimisation for a CLIP base model: bi-level loss weights, fidelity loss over observed labels.</source>
        <translation>论文对 CLIP 基础模型的优化方法：双层优化的损失权重，对已观测标签使用保真度损失。</translation>
    </message>
    <message>
        <source>As small, for the primary node alone: the binary baseline.</source>
        <translation>同 small，仅针对主节点：二分类基线。</translation>
    </message>
    <message>
        <source>As small, with the cross-entropy in place of the fidelity loss.</source>
        <translation>同 small，以交叉熵代替保真度损失。</translation>
    </message>
    <message>
        <source>As small, with dynamic weight average.</source>
        <translation>同 small，使用动态权重平均。</translation>
    </message>
    <message>
        <source>As small, with loss weights 1, 1, 1.</source>
        <translation>同 small，损失权重为 1、1、1。</translation>
    </message>
    <message>
        <source>As small, with a linear layer in place of the joint embedding (Table VI).</source>
        <translation>同 small，以线性层代替联合嵌入（表 VI）。</translation>
    </message>
    <message>
        <source>As small, on the original faces alone (Table X).</source>
        <translation>同 small，仅使用原始人脸（表 X）。</translation>
    </message>
    <message>
        <source>A small network from fresh weights, for a machine without a GPU; bi-level loss weights.</source>
        <translation>从全新权重开始的小网络，适用于没有 GPU 的机器；双层优化的损失权重。</translation>
    </message>
    <message>
        <source>real videos of celebrities (590 as published)</source>
        <translation>名人的真实视频（发布时为 590 个）</translation>
    </message>
    <message>
        <source>real videos from YouTube (300 as published)</source>
        <translation>来自 YouTube 的真实视频（发布时为 300 个）</translation>
    </message>
    <message>
        <source>face swaps (5639 as published)</source>
        <translation>换脸视频（发布时为 5639 个）</translation>
    </message>
    <message>
        <source>the list of the 518 videos of the test set</source>
        <translation>测试集 518 个视频的列表</translation>
    </message>
    <message>
        <source>the split of all videos</source>
        <translation>所有视频的划分</translation>
    </message>
    <message>
        <source>folders of real faces</source>
        <translation>真实人脸的文件夹</translation>
    </message>
    <message>
        <source>folders of swapped faces</source>
        <translation>换脸的文件夹</translation>
    </message>
    <message>
        <source>the real faces of this folder</source>
        <translation>此文件夹的真实人脸</translation>
    </message>
    <message>
        <source>all forged faces</source>
        <translation>所有伪造人脸</translation>
    </message>
    <message>
        <source>%1 clip</source>
        <translation>%1 个片段</translation>
    </message>
    <message>
        <source>%1 clips</source>
        <translation>%1 个片段</translation>
    </message>
    <message>
        <source>the videos of the test set</source>
        <translation>测试集的视频</translation>
    </message>
    <message>
        <source>%1 video</source>
        <translation>%1 个视频</translation>
    </message>
    <message>
        <source>%1 videos</source>
        <translation>%1 个视频</translation>
    </message>
    <message>
        <source>the names of the manipulated videos of a split</source>
        <translation>某一划分中被篡改视频的名称</translation>
    </message>
    <message>
        <source>the split of its videos</source>
        <translation>其视频的划分</translation>
    </message>
    <message>
        <source>1000 manipulated videos</source>
        <translation>1000 个被篡改视频</translation>
    </message>
    <message>
        <source>the studio recordings of the actors</source>
        <translation>演员的棚内录像</translation>
    </message>
    <message>
        <source>all of them: they are not the real class, by the dataset&apos;s own document</source>
        <translation>全部：按数据集自己的文档，它们不是真实类</translation>
    </message>
    <message>
        <source>manipulated videos</source>
        <translation>被篡改的视频</translation>
    </message>
    <message>
        <source>the %1 videos that the split files name</source>
        <translation>划分文件列出的 %1 个视频</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>其中 %1 个</translation>
    </message>
    <message>
        <source>names that a split file has</source>
        <translation>划分文件中的名称</translation>
    </message>
    <message>
        <source>%1 clip of another name</source>
        <translation>%1 个名称不同的片段</translation>
    </message>
    <message>
        <source>%1 clips of other names</source>
        <translation>%1 个名称不同的片段</translation>
    </message>
    <message>
        <source>the split of %1</source>
        <translation>%1 的划分</translation>
    </message>
    <message>
        <source>the real target videos</source>
        <translation>真实目标视频</translation>
    </message>
    <message>
        <source>the real target videos, which are FaceForensics++&apos;s 1000 at c23 (or in target_videos/)</source>
        <translation>真实目标视频，即 FaceForensics++ 的 1000 个 c23 视频（或在 target_videos/ 中）</translation>
    </message>
    <message>
        <source>all real faces, so that there is no real class</source>
        <translation>所有真实人脸，因此没有真实类</translation>
    </message>
    <message>
        <source>the labels of this part&apos;s videos</source>
        <translation>此部分视频的标签</translation>
    </message>
    <message>
        <source>all videos of %1</source>
        <translation>%1 的所有视频</translation>
    </message>
    <message>
        <source>a table of filename and label, or metadata.json in each part</source>
        <translation>含 filename 和 label 的表，或每个部分中的 metadata.json</translation>
    </message>
    <message>
        <source>videos that metadata.json names</source>
        <translation>metadata.json 列出的视频</translation>
    </message>
    <message>
        <source>%1 clip that it doesn&apos;t name</source>
        <translation>%1 个未列出的片段</translation>
    </message>
    <message>
        <source>%1 clips that it doesn&apos;t name</source>
        <translation>%1 个未列出的片段</translation>
    </message>
    <message>
        <source>%1 repeated line</source>
        <translation>%1 行重复</translation>
    </message>
    <message>
        <source>%1 repeated lines</source>
        <translation>%1 行重复</translation>
    </message>
    <message>
        <source>the repetitions</source>
        <translation>重复的部分</translation>
    </message>
    <message>
        <source>videos that labels.csv names</source>
        <translation>labels.csv 列出的视频</translation>
    </message>
    <message>
        <source>the videos it names: %1</source>
        <translation>其列出的视频：%1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>real pictures</source>
        <translation>真实图片</translation>
    </message>
    <message>
        <source>a folder of no kind that %1 has</source>
        <translation>%1 中没有此类文件夹</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>其中的内容</translation>
    </message>
    <message>
        <source>pictures of the kind %1</source>
        <translation>%1 类图片</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 张图片</translation>
    </message>
    <message>
        <source>pictures by %1</source>
        <translation>由 %1 生成的图片</translation>
    </message>
    <message>
        <source>the %1 that the split files name</source>
        <translation>划分文件列出的 %1</translation>
    </message>
    <message>
        <source>ids that a split file names</source>
        <translation>划分文件列出的编号</translation>
    </message>
    <message>
        <source>%1 clip of another id</source>
        <translation>%1 个编号不同的片段</translation>
    </message>
    <message>
        <source>%1 clips of other ids</source>
        <translation>%1 个编号不同的片段</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <source>what it holds: FaceForensics++ has no such originals</source>
        <translation>其中的内容：FaceForensics++ 没有这样的原始视频</translation>
    </message>
    <message>
        <source>what it holds: it is no compression such as raw, c23, c40</source>
        <translation>其中的内容：不是 raw、c23、c40 之类的压缩级别</translation>
    </message>
    <message>
        <source>videos, or folders of frames in images/</source>
        <translation>视频，或 images/ 中的帧文件夹</translation>
    </message>
    <message>
        <source>a folder without raw, c23 or c40</source>
        <translation>没有 raw、c23 或 c40 的文件夹</translation>
    </message>
    <message>
        <source>the %1 real videos at %2</source>
        <translation>%2 级的 %1 个真实视频</translation>
    </message>
    <message>
        <source>all real faces at %1, so that there is nothing to expand and no real class</source>
        <translation>%1 级的所有真实人脸，因此没有可扩展的内容，也没有真实类</translation>
    </message>
    <message>
        <source>the %1 videos of %2 at %3</source>
        <translation>%2 在 %3 级的 %1 个视频</translation>
    </message>
    <message>
        <source>videos, or folders of frames in faces/</source>
        <translation>视频，或 faces/ 中的帧文件夹</translation>
    </message>
    <message>
        <source>FaceShifter at %1</source>
        <translation>%1 级的 FaceShifter</translation>
    </message>
    <message>
        <source>the real videos, which are FaceForensics++&apos;s, at %1</source>
        <translation>%1 级的真实视频，即 FaceForensics++ 的视频</translation>
    </message>
    <message>
        <source>all real faces at %1</source>
        <translation>%1 级的所有真实人脸</translation>
    </message>
    <message>
        <source>the split of its videos (FaceForensics++&apos;s are meant)</source>
        <translation>其视频的划分（指 FaceForensics++ 的划分）</translation>
    </message>
    <message>
        <source>a folder for each method, and Real</source>
        <translation>每种方法一个文件夹，以及 Real</translation>
    </message>
    <message>
        <source>the split %1</source>
        <translation>划分 %1</translation>
    </message>
    <message>
        <source>the real faces of the split %1</source>
        <translation>划分 %1 的真实人脸</translation>
    </message>
    <message>
        <source>pictures forged by %1</source>
        <translation>由 %1 伪造的图片</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>%1, of which %2 no video, picture or folder of pictures</source>
        <translation>%1，其中 %2 不是视频、图片或图片文件夹</translation>
    </message>
    <message>
        <source>a line for each picture, video or folder of pictures: path, flag, label key</source>
        <translation>每个图片、视频或图片文件夹一行：路径、标志、标签键</translation>
    </message>
    <message>
        <source>a text whose first line is no path with a label key</source>
        <translation>首行不是带标签键的路径的文本</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>the pairs of ids of a split</source>
        <translation>某一划分的编号对</translation>
    </message>
    <message>
        <source>all of it: these are the clips of %1/ once more</source>
        <translation>全部：这些是 %1/ 片段的重复</translation>
    </message>
    <message>
        <source>a folder real/</source>
        <translation>一个 real/ 文件夹</translation>
    </message>
    <message>
        <source>%1 in the folder itself, taken as real, each of a person of its own</source>
        <translation>文件夹本身中的 %1，视为真实，各属不同的人</translation>
    </message>
    <message>
        <source>videos and pictures in real/ or a method&apos;s folder</source>
        <translation>real/ 或某方法文件夹中的视频和图片</translation>
    </message>
    <message>
        <source>%1 beside them</source>
        <translation>旁边有 %1</translation>
    </message>
    <message>
        <source>these: nothing says what they are</source>
        <translation>这些：没有说明它们是什么</translation>
    </message>
    <message>
        <source>real videos or pictures</source>
        <translation>真实视频或图片</translation>
    </message>
    <message>
        <source>all real faces, so that there is nothing to expand and no real class</source>
        <translation>所有真实人脸，因此没有可扩展的内容，也没有真实类</translation>
    </message>
    <message>
        <source>videos or pictures forged by %1</source>
        <translation>由 %1 伪造的视频或图片</translation>
    </message>
    <message>
        <source>no video or picture</source>
        <translation>没有视频或图片</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a line for each video, picture or folder of pictures</source>
        <translation>每个视频、图片或图片文件夹一行</translation>
    </message>
    <message>
        <source>%1 that the table does not name</source>
        <translation>表中未列出的 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>指向不存在位置的链接</translation>
    </message>
    <message>
        <source>a link that leads out of the dataset&apos;s folder</source>
        <translation>指向数据集文件夹之外的链接</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>a folder that cannot be read</source>
        <translation>无法读取的文件夹</translation>
    </message>
    <message>
        <source>an empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>a folder that can be read</source>
        <translation>可读取的文件夹</translation>
    </message>
    <message>
        <source>links to places below the dataset&apos;s folder</source>
        <translation>指向数据集文件夹内部的链接</translation>
    </message>
    <message>
        <source>%1 elsewhere, nowhere or in a circle</source>
        <translation>%1 指向别处、不存在的位置或成环</translation>
    </message>
    <message>
        <source>names in UTF-8</source>
        <translation>UTF-8 编码的名称</translation>
    </message>
    <message>
        <source>%1 name in another encoding</source>
        <translation>%1 个其他编码的名称</translation>
    </message>
    <message>
        <source>%1 names in another encoding</source>
        <translation>%1 个其他编码的名称</translation>
    </message>
    <message>
        <source>the files of these names</source>
        <translation>具有这些名称的文件</translation>
    </message>
    <message>
        <source>%1 without a byte</source>
        <translation>%1 为空文件</translation>
    </message>
    <message>
        <source>nothing yet, but no frame can be read from %1</source>
        <translation>尚无影响，但无法从 %1 读取任何帧</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is encrypted; give its passphrase.</source>
        <translation>密钥“%1”已加密；请给出其口令。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>This evidence is not in the case &apos;%1&apos;.</source>
        <translation>案件“%1”中没有这份检材。</translation>
    </message>
    <message>
        <source>The case has no analysis %1 of this evidence.</source>
        <translation>案件中没有这份检材的分析 %1。</translation>
    </message>
    <message>
        <source>This evidence was not analysed yet, so there are no numbers to export.</source>
        <translation>这份检材尚未分析，因此没有可导出的数值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no node of the analysis&apos;s model; there are %2.</source>
        <translation>“%1”不是分析所用模型的节点；有 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that was taken into the case: its SHA-256 is %2 and not %3.</source>
        <translation>“%1”不是纳入案件的文件：其 SHA-256 是 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the evidence, which has frames 0 to %3.</source>
        <translation>帧 %1 到 %2 不全在检材中，检材的帧为 0 到 %3。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made: %1.</source>
        <translation>无法生成图片：%1。</translation>
    </message>
    <message>
        <source>None of these frames decodes; nothing was written.</source>
        <translation>这些帧都无法解码；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The analysis has no results on frames %1 to %2.</source>
        <translation>分析在帧 %1 到 %2 上没有结果。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read; check its permissions.</source>
        <translation>无法读取“%1”；请检查其权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read at byte %2; check the disk.</source>
        <translation>无法读取“%1”的第 %2 字节；请检查磁盘。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>What was read back of &apos;%1&apos; is not what was written; check the disk.</source>
        <translation>从“%1”读回的内容与写入的不同；请检查磁盘。</translation>
    </message>
    <message>
        <source>The clip can&apos;t be encoded: %1.</source>
        <translation>片段无法编码：%1。</translation>
    </message>
    <message>
        <source>The search for faces was cancelled.</source>
        <translation>已取消人脸搜索。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has changed since it was opened here (SHA-256 %2... then, %3... now); open it again, and it is kept as new evidence beside the old one.</source>
        <translation>“%1”在此处打开之后已更改（当时 SHA-256 为 %2...，现在为 %3...）；请重新打开，它将作为新证据与旧证据并列保存。</translation>
    </message>
    <message>
        <source>it was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>A blind second review wants the names of two examiners that differ.</source>
        <translation>盲复核需要两位不同检验人的姓名。</translation>
    </message>
    <message>
        <source>A blind second review is of one analysis and begins unsigned.</source>
        <translation>盲复核针对一次分析，并在未签署状态下开始。</translation>
    </message>
    <message>
        <source>A blind second review of this analysis by %1 and %2 is going on already.</source>
        <translation>%1 与 %2 对此分析的盲复核正在进行。</translation>
    </message>
    <message>
        <source>The blind second review is signed by %1 and can&apos;t be withdrawn.</source>
        <translation>盲复核已由 %1 签署，不能撤回。</translation>
    </message>
    <message>
        <source>A blind second review can only be signed, by one examiner after the other.</source>
        <translation>盲复核只能由检验人依次签署。</translation>
    </message>
    <message>
        <source>%1 is no examiner of this blind second review who has still to sign.</source>
        <translation>%1 不是此盲复核中尚待签署的检验人。</translation>
    </message>
    <message>
        <source>%1 has judged no track yet, so there is nothing to sign.</source>
        <translation>%1 尚未判断任何轨迹，因此没有可签署的内容。</translation>
    </message>
    <message>
        <source>A judgement stays with its blind second review, examiner and track.</source>
        <translation>判断固定属于其盲复核、检验人和轨迹。</translation>
    </message>
    <message>
        <source>There is no blind second review %1.</source>
        <translation>没有盲复核 %1。</translation>
    </message>
    <message>
        <source>%1 is no examiner of this blind second review.</source>
        <translation>%1 不是此盲复核的检验人。</translation>
    </message>
    <message>
        <source>%1 has signed this blind second review, so the judgements of %1 can&apos;t change any more.</source>
        <translation>%1 已签署此盲复核，因此 %1 的判断不能再更改。</translation>
    </message>
    <message>
        <source>A judgement names a track of the reviewed analysis and says altered, not altered or can&apos;t say of its nodes.</source>
        <translation>判断须指明所复核分析的一条轨迹，并对其节点说明：已改动、未改动或无法判断。</translation>
    </message>
    <message>
        <source>%1 has judged track %2 already; correct that judgement.</source>
        <translation>%1 已判断过轨迹 %2；请更正该判断。</translation>
    </message>
    <message>
        <source>what was read back is not what was written</source>
        <translation>读回的内容与写入的不同</translation>
    </message>
    <message>
        <source>no backup of it could be written to &apos;%1&apos; (%2); make that folder writable and free some space.</source>
        <translation>无法将其备份写入“%1”（%2）；请使该文件夹可写并释放一些空间。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by another program; it can be read, and written when that is closed.</source>
        <translation>案件文件“%1”正被另一个程序使用；现在可以读取，待其关闭后可以写入。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is in use by %2 of user %3 on host %4 (process %5) since %6; it can be read, and written when that is closed.</source>
        <translation>案件文件“%1”自 %6 起正被主机 %4 上用户 %3 的 %2（进程 %5）使用；现在可以读取，待其关闭后可以写入。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written, but the case&apos;s audit log does not tell of it: %2</source>
        <translation>“%1”已写入，但案件的审计日志没有记录：%2</translation>
    </message>
    <message>
        <source>The numbers could not be written: %1.</source>
        <translation>数值无法写入：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a case file; choose a .semcase file, or have semblance case repair look for what is left of a damaged one.</source>
        <translation>“%1”不是案件文件；请选择 .semcase 文件，或用 semblance case repair 查找损坏文件中剩余的内容。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is damaged: its end is missing; use a backup copy of it, or semblance case repair.</source>
        <translation>案件文件“%1”已损坏：缺少末尾部分；请使用其备份副本或 semblance case repair。</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; is not where it was (&apos;%2&apos;); if it was moved, say where to: semblance case relink.</source>
        <translation>证据“%1”不在原处（“%2”）；如果已移动，请指明新位置：semblance case relink。</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; has changed: &apos;%2&apos; has %3 bytes, not %4; the results in the case are those of the old content.</source>
        <translation>证据“%1”已更改：“%2”有 %3 字节，而不是 %4 字节；案件中的结果属于旧内容。</translation>
    </message>
    <message>
        <source>The evidence &apos;%1&apos; may have changed: &apos;%2&apos; was written to on %3, and on %4 when it was taken in; semblance case verify says by its hash.</source>
        <translation>证据“%1”可能已更改：“%2”的修改时间为 %3，而接收时为 %4；semblance case verify 可通过哈希确认。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;; check the path.</source>
        <translation>没有文件或文件夹“%1”；请检查路径。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no evidence of this case: no file there has the SHA-256 of any.</source>
        <translation>“%1”不是此案件的证据：其中没有文件与任何证据的 SHA-256 相同。</translation>
    </message>
    <message>
        <source>Nothing of a case can be found in &apos;%1&apos;.</source>
        <translation>在“%1”中找不到任何案件内容。</translation>
    </message>
    <message>
        <source>The repair of &apos;%1&apos; was cancelled.</source>
        <translation>对“%1”的修复已取消。</translation>
    </message>
    <message>
        <source>What was saved of &apos;%1&apos; does not fit together.</source>
        <translation>从“%1”中挽救的内容不相符。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be written; choose another place.</source>
        <translation>无法写入“%1”；请选择其他位置。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; choose another place for the case.</source>
        <translation>无法创建文件夹“%1”；请为案件选择其他位置。</translation>
    </message>
    <message>
        <source>The search for frame %1 of %2 was stopped.</source>
        <translation>对 %2 第 %1 帧的搜索已停止。</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>信号 %1，%2</translation>
    </message>
    <message>
        <source>it stood still for 30 seconds</source>
        <translation>停滞了 30 秒</translation>
    </message>
    <message>
        <source>it needed more memory than it may use</source>
        <translation>所需内存超过了允许的上限</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>The program&apos;s part that decodes, &apos;%1&apos;, can&apos;t be started (%2); install the program again.</source>
        <translation>程序的解码部分“%1”无法启动（%2）；请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1 made the decoding process end (%2): it is damaged, or made to do this. Nothing else was affected.</source>
        <translation>%1 导致解码进程终止（%2）：该文件已损坏，或是蓄意如此制作的。其他内容未受影响。</translation>
    </message>
    <message>
        <source>%1: the decoding process gave an answer that makes no sense.</source>
        <translation>%1：解码进程给出了无意义的应答。</translation>
    </message>
    <message>
        <source>Frame %1 of %2 was not read: the file ended the decoding process too often.</source>
        <translation>%2 的第 %1 帧未读取：该文件导致解码进程终止的次数过多。</translation>
    </message>
    <message>
        <source>it ended the decoding process: %1</source>
        <translation>它导致解码进程终止：%1</translation>
    </message>
    <message>
        <source>Frame %1 can&apos;t be shown: its samples are of a kind, or of a size, that can&apos;t be handed over.</source>
        <translation>无法显示第 %1 帧：其样本的类型或大小无法传递。</translation>
    </message>
    <message>
        <source>The decoding process gave an answer that makes no sense.</source>
        <translation>解码进程给出了无意义的应答。</translation>
    </message>
    <message>
        <source>The program was built without oneDNN: LibTorch scores, which is slower on a processor.</source>
        <translation>程序编译时未包含 oneDNN：由 LibTorch 评分，在处理器上较慢。</translation>
    </message>
    <message>
        <source>The model %1 can&apos;t be read: %2</source>
        <translation>无法读取模型 %1：%2</translation>
    </message>
    <message>
        <source>Qt has no driver for SQLite: no case can be opened or made; install the package libqt6sql6-sqlite.</source>
        <translation>Qt 没有 SQLite 驱动：无法打开或新建任何案件；请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>%1 is no folder, so %2 can&apos;t be made; move it away.</source>
        <translation>%1 不是文件夹，因此无法创建 %2；请将其移走。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; change its rights, or name another folder (docs/configuration.md).</source>
        <translation>无法写入 %1；请更改其权限，或指定另一个文件夹（docs/configuration.md）。</translation>
    </message>
    <message>
        <source>Only %1 MB are left on the disk of %2; analyses and exports may not fit.</source>
        <translation>%2 所在磁盘仅剩 %1 MB；分析和导出可能放不下。</translation>
    </message>
    <message>
        <source>FFmpeg here has no decoder for %1: such files can&apos;t be opened; install a complete libavcodec.</source>
        <translation>此处的 FFmpeg 没有 %1 的解码器：无法打开此类文件；请安装完整的 libavcodec。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was changed while it was being copied; try again.</source>
        <translation>“%1”在复制过程中被更改；请重试。</translation>
    </message>
    <message>
        <source>Copying the models of &apos;%1&apos; was cancelled.</source>
        <translation>已取消复制“%1”的模型。</translation>
    </message>
    <message>
        <source>Foreign files are decoded in the program itself (SEMBLANCE_DECODING=in-process): a hostile one can end it or take it over; unset that for casework.</source>
        <translation>外来文件在程序自身中解码（SEMBLANCE_DECODING=in-process）：恶意文件可能使程序终止或被其控制；办案时请取消此设置。</translation>
    </message>
    <message>
        <source>The program&apos;s part that decodes, &apos;%1&apos;, ends at once (%2); install the program again.</source>
        <translation>程序的解码部分“%1”一启动即终止（%2）；请重新安装本程序。</translation>
    </message>
    <message>
        <source>This system has no filter for system calls (seccomp): the process that decodes foreign files can do what you can.</source>
        <translation>此系统没有系统调用过滤器（seccomp）：解码外来文件的进程拥有与您相同的权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and is no %2 file, so it is not replaced; choose another name for the output.</source>
        <translation>“%1”已存在且不是 %2 文件，因此不会被替换；请为输出另选名称。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; says that it is of schema %2, but is of schema %3: another program has changed it, and it is only read. semblance case verify tells what does not fit.</source>
        <translation>案件文件“%1”自称为模式 %2，实际为模式 %3：它被其他程序改动过，只能读取。semblance case verify 会说明哪里不符。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already; choose another name, or open it.</source>
        <translation>已有文件“%1”；请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a bundle; name a file, such as case.sembundle.</source>
        <translation>“%1”是文件夹，不是封存包；请指定一个文件，例如 case.sembundle。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not a bundle; name a file.</source>
        <translation>“%1”是设备或管道，不是封存包；请指定一个文件。</translation>
    </message>
    <message>
        <source>The export to &apos;%1&apos; was cancelled; no bundle was written.</source>
        <translation>导出到“%1”已取消；没有写出封存包。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to &apos;%2&apos;, where nothing is; choose another name.</source>
        <translation>“%1”是指向“%2”的链接，而那里没有文件；请另选名称。</translation>
    </message>
    <message>
        <source>The disk of &apos;%1&apos; is full; free some space. What was stored before is intact.</source>
        <translation>“%1”所在的磁盘已满；请腾出空间。此前保存的内容完好无损。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ordinary file but a pipe, a socket or a device; choose a .semcase file.</source>
        <translation>“%1”不是普通文件，而是管道、套接字或设备；请选择 .semcase 文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an empty file that is there already; name another file for the case, best one ending in .semcase.</source>
        <translation>“%1”是一个已存在的空文件；请为案件另选文件名，最好以 .semcase 结尾。</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>案件文件</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>batch queue</source>
        <translation>批处理队列</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库结构已损坏</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The name of the case file &apos;%1…&apos; is too long: %2 bytes, where %3 are possible, since files with a longer ending are kept beside it. Give it a shorter one.</source>
        <translation>案件文件名“%1…”过长：%2 字节，最多 %3 字节，因为旁边还要存放后缀更长的文件。请改用较短的名称。</translation>
    </message>
    <message>
        <source>The path of the case file &apos;%1&apos; is too long: %2 bytes with all its folders, where SQLite takes %3. Keep the case in a folder with a shorter path.</source>
        <translation>案件文件“%1”的路径过长：连同所有文件夹共 %2 字节，而 SQLite 最多允许 %3 字节。请把案件放在路径较短的文件夹中。</translation>
    </message>
    <message>
        <source>The audit log of the case file &apos;%1&apos; does not hold (%2), so the case is only read. semblance case verify tells what does not fit; semblance case repair makes a case that can be written to of what can be saved.</source>
        <translation>案件文件“%1”的审计日志不成立（%2），因此只读取该案件。“semblance case verify”会说明哪里不符；“semblance case repair”可用能够挽救的内容生成可写入的案件。</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; is not built as this program builds it (added, changed or missing: %2), so it is only read. semblance case verify tells what does not fit; semblance case repair makes a case that can be written to of what can be saved.</source>
        <translation>案件文件“%1”的结构与本程序所建的不同（增加、更改或缺失：%2），因此只读取它。“semblance case verify”会说明哪里不符；“semblance case repair”可用能够挽救的内容生成可写入的案件。</translation>
    </message>
    <message>
        <source>its language is none that reports are written in</source>
        <translation>其语言不是报告可用的语言</translation>
    </message>
    <message>
        <source>not the bytes of a PDF made here, as where fonts are others or the report itself could not be made again; compare it with the report as HTML</source>
        <translation>与在此生成的 PDF 字节不同，字体不同或报告本身无法重新生成时会如此；请与 HTML 报告对照</translation>
    </message>
    <message>
        <source>report.json is not written as this program writes it</source>
        <translation>report.json 的写法与本程序不同</translation>
    </message>
    <message>
        <source>report.html is not the same report as report.json</source>
        <translation>report.html 与 report.json 不是同一份报告</translation>
    </message>
    <message>
        <source>text and numbers match; %1 pictures of frames are not those that are made here</source>
        <translation>文字和数字相符；有 %1 张图像帧与在此生成的不同</translation>
    </message>
    <message>
        <source>all but %1 heat maps match, which have other bytes here, as on another processor</source>
        <translation>除 %1 张热图外全部相符；热图在此字节不同，换用其他处理器时会如此</translation>
    </message>
    <message>
        <source>evidence and model are not here, so that these sections can&apos;t be made again: %1</source>
        <translation>此处没有证据和模型，无法重新生成这些部分：%1</translation>
    </message>
    <message>
        <source>evidence is not here, so that these sections can&apos;t be made again: %1</source>
        <translation>此处没有证据，无法重新生成这些部分：%1</translation>
    </message>
    <message>
        <source>a model is not here, so that these sections can&apos;t be made again: %1</source>
        <translation>此处没有模型，无法重新生成这些部分：%1</translation>
    </message>
    <message>
        <source>The case file &apos;%1&apos; does not match its own audit log (%2); rely on none of its numbers before that is explained. semblance case verify tells all of it.</source>
        <translation>案件文件“%1”与其自身的审计日志不符（%2）；在查明之前，不要依据其中的任何数字。“semblance case verify”会给出全部细节。</translation>
    </message>
    <message>
        <source>written by %1, which may write it in another way</source>
        <translation>由 %1 写成，其写法可能不同</translation>
    </message>
    <message>
        <source>it is too large to be compared</source>
        <translation>过大，无法比较</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the file that was examined (its SHA-256 differs), so the report shows no picture of it.</source>
        <translation>“%1”不是被检验的文件（SHA-256 不同），因此报告不显示其图片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not found, so the report shows no picture of it; put the evidence back and make the report again.</source>
        <translation>未找到“%1”，因此报告不显示其图片；请把证据放回原处后重新生成报告。</translation>
    </message>
    <message>
        <source>The model &apos;%1&apos; is not installed, so the report has no heat maps and no facts of its file; import it with &quot;semblance model import&quot;.</source>
        <translation>模型“%1”未安装，因此报告没有热图，也没有其文件的信息；请用“semblance model import”导入。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no analysis with results.</source>
        <translation>“%1”没有带结果的分析。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link that leads back to itself; name the file itself.</source>
        <translation>“%1”是指回自身的链接；请直接指定文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is longer than the system allows (%2 bytes); use shorter names.</source>
        <translation>“%1”超出系统允许的长度（%2 字节）；请使用较短的名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be looked for: %2; check the permissions of the folders that it lies in.</source>
        <translation>无法查找“%1”：%2；请检查其所在各级文件夹的权限。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to &apos;%2&apos;, where nothing is; check the path.</source>
        <translation>“%1”是指向“%2”的链接，而那里什么也没有；请检查路径。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is being written by another program; try again when that has finished.</source>
        <translation>%1“%2”正在被另一个程序写入；请在其结束后重试。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be written; make it and its folder writable, or work on a copy.</source>
        <translation>%1“%2”无法写入；请让它及其文件夹可写，或使用副本。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be opened; check that its folder exists and can be written.</source>
        <translation>%1“%2”无法打开；请检查其文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be read or written (%3); check the disk.</source>
        <translation>%1“%2”无法读取或写入（%3）；请检查磁盘。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; is damaged (%3); use a backup copy of it.</source>
        <translation>%1“%2”已损坏（%3）；请使用其备份。</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; can&apos;t be used: %3.</source>
        <translation>%1“%2”无法使用：%3。</translation>
    </message>
    <message>
        <source>The number of samples a method is from 1 to %1.</source>
        <translation>每种方法的样本数为 1 到 %1。</translation>
    </message>
    <message>
        <source>Stored crops are gone from &apos;%1&apos; (videos: %2, the first: %3); bring them back, or extract into a new folder.</source>
        <translation>“%1”中已存储的裁剪图不见了（视频数：%2，第一个：%3）；请把它们放回原处，或提取到新文件夹。</translation>
    </message>
    <message>
        <source>The dataset&apos;s manifest is damaged (its settings have no sensible &apos;%1&apos;); scan the dataset into a new folder.</source>
        <translation>数据集的清单已损坏（其设置中没有合理的“%1”）；请将数据集扫描到新文件夹。</translation>
    </message>
    <message>
        <source>it is another value</source>
        <translation>它是其他值</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>名称“%1”在一个对象中出现两次</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; can&apos;t be made; check that the folder of the case can be written and the disk has room.</source>
        <translation>无法创建文件夹“%1”；请检查案件所在的文件夹是否可写、磁盘是否有空间。</translation>
    </message>
    <message>
        <source>The file could no longer be found when its analysis ended; connect its drive and analyse it again.</source>
        <translation>分析结束时已找不到该文件；请连接其所在的驱动器并重新分析。</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; is not the model &apos;%2&apos; any more or can&apos;t be read, and %3</source>
        <translation>副本“%1”已不是模型“%2”或无法读取。%3</translation>
    </message>
    <message>
        <source>The copy &apos;%1&apos; is not the model &apos;%2&apos; any more or can&apos;t be read; the installed one was taken for the bundle.</source>
        <translation>副本“%1”已不是模型“%2”或无法读取；封存包采用了已安装的模型。</translation>
    </message>
    <message>
        <source>report.json has no content with its hash</source>
        <translation>report.json 中没有带哈希值的内容</translation>
    </message>
    <message>
        <source>the hash in report.json is not that of its content</source>
        <translation>report.json 中的哈希值不是其内容的哈希值</translation>
    </message>
    <message>
        <source>report.html does not carry the hash of report.json&apos;s content</source>
        <translation>report.html 中没有 report.json 内容的哈希值</translation>
    </message>
    <message>
        <source>report.pdf is no PDF that carries the hash of report.json&apos;s content</source>
        <translation>report.pdf 不是带有 report.json 内容哈希值的 PDF 文件</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1 = %2 × eye distance</source>
        <translation>%1 = %2 × 眼距</translation>
    </message>
</context>
<context>
    <name>SystemSound</name>
    <message>
        <source>No sound: %1</source>
        <translation>没有声音：%1</translation>
    </message>
    <message>
        <source>No sound: this machine has no device for it.</source>
        <translation>没有声音：本机没有音频输出设备。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The weights of the three level losses are learnt by bi-level optimisation.</source>
        <translation>三个层级损失的权重由双层优化学得。</translation>
    </message>
    <message>
        <source>The weights of the three level losses follow how fast each falls.</source>
        <translation>三个层级损失的权重随各自下降的快慢而定。</translation>
    </message>
    <message>
        <source>The weights of the three level losses stay fixed.</source>
        <translation>三个层级损失的权重保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>约 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples to learn from; %2 to watch over the run.</source>
        <translation>%1 个样本用于学习；%2 个用于途中检验。</translation>
    </message>
    <message>
        <source>The dataset has no validation split, so there will be no AUC on the way.</source>
        <translation>数据集没有验证部分，因此途中不会有 AUC。</translation>
    </message>
    <message>
        <source>%1 steps of %2 pictures (%3 × %3 pixels): %4 epochs of %5 steps.</source>
        <translation>%1 步，每步 %2 张图片（%3 × %3 像素）：%4 轮，每轮 %5 步。</translation>
    </message>
    <message>
        <source>The network has %1 parameters; weights, gradients and optimiser take %2, the pictures of a batch more.</source>
        <translation>网络有 %1 个参数；权重、梯度和优化器占用 %2，一批图片还需更多。</translation>
    </message>
    <message>
        <source>Time: %1, at the %2 pictures a second of the last run of this recipe.</source>
        <translation>时间：%1，按此配方上次运行的每秒 %2 张图片计算。</translation>
    </message>
    <message>
        <source>Time: known after the first steps.</source>
        <translation>时间：前几步之后可知。</translation>
    </message>
    <message>
        <source>Model file: %1</source>
        <translation>模型文件：%1</translation>
    </message>
    <message>
        <source>Starting: reading model and dataset</source>
        <translation>正在启动：读取模型和数据集</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stopping: writing the checkpoint</source>
        <translation>正在停止：写入检查点</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>内存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log can&apos;t be read</source>
        <translation>
            <numerusform>日志中有 %n 行无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended without a word: killed, out of memory, or the machine went off. It can go on from its last checkpoint.</source>
        <translation>它没有留下任何信息就结束了：被终止、内存不足或机器关机。可以从最后的检查点继续。</translation>
    </message>
    <message>
        <source>Its error rates are unknown until it is evaluated on pictures that it has never seen.</source>
        <translation>在用它从未见过的图片评估之前，其错误率是未知的。</translation>
    </message>
    <message>
        <source>“%1” is trained and in the list of models. %2</source>
        <translation>“%1”已训练完成，并在模型列表中。%2</translation>
    </message>
    <message>
        <source>“%1” is trained and in the list of models; AUC %2 for the face on %3 validation samples. %4</source>
        <translation>“%1”已训练完成，并在模型列表中；在 %3 个验证样本上人脸 AUC 为 %2。%4</translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Start the run that the plan describes, as a process of its own</source>
        <translation>以独立进程启动计划所述的运行</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the run; it keeps a checkpoint and can go on</source>
        <translation>停止运行；保留检查点，可以继续</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on from the run&apos;s checkpoint</source>
        <translation>从运行的检查点继续</translation>
    </message>
    <message>
        <source>Stop and &amp;keep the model</source>
        <translation>停止并保留模型(&amp;K)</translation>
    </message>
    <message>
        <source>End the run where it stands and write its model file</source>
        <translation>在当前处结束运行并写出模型文件</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>打开运行(&amp;O)…</translation>
    </message>
    <message>
        <source>Follow a run that was started elsewhere, by its log file</source>
        <translation>通过日志文件跟踪在别处启动的运行</translation>
    </message>
    <message>
        <source>&amp;Compare with a run…</source>
        <translation>与某次运行比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Draw the curves of another run&apos;s log over these</source>
        <translation>把另一次运行的曲线叠加在上面</translation>
    </message>
    <message>
        <source>Compare &amp;no more</source>
        <translation>不再比较(&amp;N)</translation>
    </message>
    <message>
        <source>Take the other runs&apos; curves away</source>
        <translation>移除其他运行的曲线</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>整个运行(&amp;W)</translation>
    </message>
    <message>
        <source>Show all steps in every chart</source>
        <translation>在每张图中显示全部步骤</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1 would have to fall by %2, from %3 to %4.</source>
        <translation>%1 须降低 %2，由 %3 降至 %4。</translation>
    </message>
    <message>
        <source>%1 would have to rise by %2, from %3 to %4.</source>
        <translation>%1 须升高 %2，由 %3 升至 %4。</translation>
    </message>
    <message>
        <source>Nothing is altered</source>
        <translation>没有任何改动</translation>
    </message>
    <message>
        <source>The face, by no attribute or region that is named</source>
        <translation>面部，但没有任何已命名的属性或区域</translation>
    </message>
    <message>
        <source>Spread over frames (standard deviation): %1</source>
        <translation>各帧间的离散程度（标准差）：%1</translation>
    </message>
    <message>
        <source>95 % interval of the mean: %1 to %2; neighbouring frames were drawn together in blocks of %3</source>
        <translation>均值的 95 % 区间：%1 至 %2；相邻帧以 %3 帧为一块一起抽取</translation>
    </message>
    <message>
        <source>No interval: the frames depend on one another for too long</source>
        <translation>无区间：各帧之间的相关持续过久</translation>
    </message>
    <message>
        <source>No interval: too few frames</source>
        <translation>无区间：帧数过少</translation>
    </message>
    <message>
        <source>That nothing is altered has %1.</source>
        <translation>“没有任何改动”的概率为 %1。</translation>
    </message>
    <message>
        <source>The most probable reading in which the face is altered (%1) has %2.</source>
        <translation>面部被改动的最可能解读（%1）的概率为 %2。</translation>
    </message>
    <message>
        <source>For the verdict to flip at the threshold %1, one raw score alone:</source>
        <translation>若要使结论在阈值 %1 处翻转，仅改变一个原始分数：</translation>
    </message>
    <message>
        <source>No other score alone could do it.</source>
        <translation>其他任何单个分数都做不到。</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole frame as large as fits</source>
        <translation>以可容纳的最大尺寸显示整个画面</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the frame on one pixel of the screen</source>
        <translation>画面一个像素对应屏幕一个像素</translation>
    </message>
    <message>
        <source>Enlarge the frame</source>
        <translation>放大画面</translation>
    </message>
    <message>
        <source>Enlarge the frame, up to 3200 %; the wheel does so about the cursor</source>
        <translation>放大画面，最大 3200 %；滚轮以光标为中心缩放</translation>
    </message>
    <message>
        <source>Reduce the frame</source>
        <translation>缩小画面</translation>
    </message>
    <message>
        <source>Make the frame smaller</source>
        <translation>缩小画面</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a box around each face</source>
        <translation>在每张人脸周围画方框</translation>
    </message>
    <message>
        <source>&amp;Landmarks</source>
        <translation>关键点(&amp;L)</translation>
    </message>
    <message>
        <source>Draw each face&apos;s 68 landmarks and the outlines they follow</source>
        <translation>画出每张人脸的 68 个关键点及其轮廓</translation>
    </message>
    <message>
        <source>Landmark &amp;mesh</source>
        <translation>关键点网格(&amp;M)</translation>
    </message>
    <message>
        <source>Draw the triangles between each face&apos;s landmarks</source>
        <translation>画出每张人脸关键点之间的三角形</translation>
    </message>
    <message>
        <source>&amp;Track numbers</source>
        <translation>轨迹编号(&amp;T)</translation>
    </message>
    <message>
        <source>Write each face&apos;s track at its box</source>
        <translation>在方框旁标出人脸的轨迹</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>概率(&amp;P)</translation>
    </message>
    <message>
        <source>Write each face&apos;s probability at its box</source>
        <translation>在方框旁标出人脸的概率</translation>
    </message>
    <message>
        <source>&amp;Smooth pixels</source>
        <translation>平滑像素(&amp;S)</translation>
    </message>
    <message>
        <source>Interpolate between pixels; off: each pixel is a square</source>
        <translation>在像素之间插值；关闭时每个像素为一个方块</translation>
    </message>
    <message>
        <source>Pixel &amp;grid</source>
        <translation>像素网格(&amp;G)</translation>
    </message>
    <message>
        <source>Draw a grid from 800 % on, and each pixel&apos;s values at 3200 %</source>
        <translation>800 % 起显示网格，3200 % 时显示每个像素的数值</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Draw the annotations of the frame</source>
        <translation>显示该帧的标注</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done is kept</source>
        <translation>停止当前工作；已完成的部分会保留</translation>
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
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; a running analysis keeps what it has</source>
        <translation>关闭窗口；正在进行的分析会保留已有结果</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, colours, text size and how analyses are made</source>
        <translation>语言、颜色、文字大小以及分析方式</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a command by its name and run it</source>
        <translation>按名称查找并执行命令</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>First steps, every screen, limits of the method</source>
        <translation>入门、各个界面、方法的局限</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>检查此安装(&amp;C)…</translation>
    </message>
    <message>
        <source>Versions, devices, decoders, models and folders, and what is wrong with them, as semblance doctor prints it</source>
        <translation>版本、设备、解码器、模型和文件夹及其问题，与 semblance doctor 输出相同</translation>
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
    <message>
        <source>Writing the CSV file</source>
        <translation>正在写入 CSV 文件</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>正在复制文件</translation>
    </message>
    <message>
        <source>Copying the case file before it is brought up to date</source>
        <translation>升级前正在备份案件文件</translation>
    </message>
    <message>
        <source>Bringing the case file up to date</source>
        <translation>正在升级案件文件</translation>
    </message>
    <message>
        <source>Copying the case</source>
        <translation>正在复制案件</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>正在检查审计日志</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查数据行</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>正在写封存包</translation>
    </message>
    <message>
        <source>Loading the face models</source>
        <translation>正在加载人脸模型</translation>
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
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AddDatasetDialog</name>
    <message>
        <source>Add a dataset</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>Items by method and split</source>
        <translation>按方法和划分统计的项目</translation>
    </message>
    <message>
        <source>Folders and files of the layout</source>
        <translation>布局中的文件夹和文件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add and extract</source>
        <translation>添加并提取</translation>
    </message>
    <message>
        <source>Choose the dataset&apos;s folder: its layout is recognised, and nothing in it is changed.</source>
        <translation>请选择数据集的文件夹：将识别其布局，且不会更改其中任何内容。</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Recognise the layout</source>
        <translation>识别布局</translation>
    </message>
    <message>
        <source>Read the folder as this layout</source>
        <translation>按此布局读取文件夹</translation>
    </message>
    <message>
        <source>all, or e.g. c23</source>
        <translation>全部，或例如 c23</translation>
    </message>
    <message>
        <source>Only videos of this compression, where the layout has several</source>
        <translation>布局包含多种压缩时，仅使用此压缩的视频</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Read the folders and lists; no video is opened yet</source>
        <translation>读取文件夹和列表；尚不打开任何视频</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>布局(&amp;L)：</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>压缩(&amp;O)：</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>A new folder for the crops and their manifest, outside the dataset</source>
        <translation>存放裁剪及其清单的新文件夹，须在数据集之外</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>选择(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Into the folder:</source>
        <translation>存入文件夹(&amp;I)：</translation>
    </message>
    <message>
        <source>Folder for the crops</source>
        <translation>存放裁剪的文件夹</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading: %1 files seen</source>
        <translation>正在读取：已看到 %1 个文件</translation>
    </message>
    <message>
        <source>Nothing was recognised.</source>
        <translation>未识别出任何内容。</translation>
    </message>
    <message>
        <source>%1, items: %2.</source>
        <translation>%1，项目：%2。</translation>
    </message>
    <message>
        <source>Problems: %1, see Folders.</source>
        <translation>问题：%1，见“文件夹”。</translation>
    </message>
    <message>
        <source>No label row for %1, see Labels.</source>
        <translation>%1 没有标签行，见“标签”。</translation>
    </message>
    <message>
        <source>Folders (problems: %1)</source>
        <translation>文件夹（问题：%1）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Scan a folder first.</source>
        <translation>请先扫描一个文件夹。</translation>
    </message>
    <message>
        <source>Save the changed label rows first, or take the published table.</source>
        <translation>请先保存更改的标签行，或使用已发表的表格。</translation>
    </message>
    <message>
        <source>Choose a folder for the crops.</source>
        <translation>请选择存放裁剪的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder outside the dataset, which is never changed.</source>
        <translation>请选择数据集之外的文件夹，数据集绝不会被更改。</translation>
    </message>
    <message>
        <source>Make the folder and queue the extraction</source>
        <translation>创建文件夹并将提取加入队列</translation>
    </message>
</context>
<context>
    <name>semblance::ui::Annotations</name>
    <message>
        <source>&amp;Draw on the frame</source>
        <translation>在帧上绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Arrow</source>
        <translation>箭头(&amp;A)</translation>
    </message>
    <message>
        <source>Draw an arrow on the frame by dragging</source>
        <translation>拖动鼠标在帧上画箭头</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a box on the frame by dragging</source>
        <translation>拖动鼠标在帧上画方框</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>椭圆(&amp;E)</translation>
    </message>
    <message>
        <source>Draw an ellipse on the frame by dragging</source>
        <translation>拖动鼠标在帧上画椭圆</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>Write on the frame where it is clicked</source>
        <translation>在单击处写文字</translation>
    </message>
    <message>
        <source>&amp;Measure a distance</source>
        <translation>测量距离(&amp;M)</translation>
    </message>
    <message>
        <source>Measure by dragging, in pixels and against the distance between the chosen face&apos;s eyes</source>
        <translation>拖动鼠标测量，以像素为单位并与所选人脸的眼距相比</translation>
    </message>
    <message>
        <source>Show it &amp;up to here</source>
        <translation>显示至此帧(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the chosen annotation on all frames up to the shown one</source>
        <translation>在直到当前帧的所有帧上保留所选标注</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>绘制标注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text on frame %1:</source>
        <translation>第 %1 帧上的文字：</translation>
    </message>
    <message>
        <source>move of a drawing</source>
        <translation>移动标注</translation>
    </message>
    <message>
        <source>change of a drawing</source>
        <translation>修改标注</translation>
    </message>
    <message>
        <source>The annotation is shown on frames %1 to %2.</source>
        <translation>该标注显示于第 %1 至 %2 帧。</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>条目哈希</translation>
    </message>
</context>
<context>
    <name>semblance::ui::AuditPane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>The first day there is stands for any day</source>
        <translation>最早的日期表示任意日期</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>审计日志条目</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This case file is from before the audit log.</source>
        <translation>此案件文件早于审计日志。</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>条目 %1：%2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>%1, frames %2 to %3</source>
        <translation>%1，第 %2 至 %3 帧</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>SHA-256 of the rows</source>
        <translation>各行的 SHA-256</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>前一条目的哈希</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>此条目的哈希</translation>
    </message>
    <message>
        <source>Computed again now</source>
        <translation>现在重新计算</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The %1 bytes that are hashed</source>
        <translation>参与哈希的 %1 个字节</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1（行数：%2）</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BalancePane</name>
    <message>
        <source>Accepted samples by method</source>
        <translation>按方法统计的已接受样本</translation>
    </message>
    <message>
        <source>Accepted samples by node</source>
        <translation>按节点统计的已接受样本</translation>
    </message>
    <message>
        <source>Rejected samples by reason</source>
        <translation>按理由统计的已拒绝样本</translation>
    </message>
    <message>
        <source>Accepted samples by split</source>
        <translation>按划分统计的已接受样本</translation>
    </message>
    <message>
        <source>No sample is rejected.</source>
        <translation>没有样本被拒绝。</translation>
    </message>
    <message>
        <source>No samples yet.</source>
        <translation>尚无样本。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BatchScreen</name>
    <message>
        <source>Videos and pictures (%1);;All files (*)</source>
        <translation>视频和图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find by path, node, state or problem</source>
        <translation>按路径、节点、状态或问题查找</translation>
    </message>
    <message>
        <source>Files that are shown</source>
        <translation>显示的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Every file of the list</source>
        <translation>列表中的每个文件</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Some face reaches the threshold on some frame</source>
        <translation>某一帧上有人脸达到阈值</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Failed, or could be read in part only</source>
        <translation>失败，或只能部分读取</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>No face was found, the interval of the mean holds the threshold, or there is no result</source>
        <translation>未找到人脸、均值的区间包含阈值，或没有结果</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Waiting or being analysed</source>
        <translation>等待中或正在分析</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>全部文件的进度</translation>
    </message>
    <message>
        <source>Files of the batch</source>
        <translation>批次中的文件</translation>
    </message>
    <message>
        <source>Details of the chosen file</source>
        <translation>所选文件的详情</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批处理(&amp;B)</translation>
    </message>
    <message>
        <source>Files added: %1</source>
        <translation>已添加文件：%1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Case file of the batch</source>
        <translation>批次的案件文件</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>案件文件 (*.semcase)</translation>
    </message>
    <message>
        <source>Taken from the list: %1. Results stay in the case.</source>
        <translation>已移出列表：%1。结果保留在案件中。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Analyse many files and see which ones to look at first</source>
        <translation>分析大量文件，找出应优先查看的文件</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message>
        <source>The queue can&apos;t be used.</source>
        <translation>无法使用队列。</translation>
    </message>
    <message>
        <source>Drop videos, pictures or folders here, or add them with the buttons above. They are analysed one after another; the list is kept when the program ends.</source>
        <translation>将视频、图片或文件夹拖放到此处，或用上方按钮添加。它们会逐个分析；程序结束后列表仍会保留。</translation>
    </message>
    <message>
        <source>Batch: file %1 of %2</source>
        <translation>批处理：第 %1 个文件，共 %2 个</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>The batch has files waiting from before: %1. It is paused; Resume goes on with them.</source>
        <translation>批处理中有之前等待的文件：%1。队列已暂停；点击“继续”即可接着分析。</translation>
    </message>
    <message>
        <source>Choose a file to see what is known of it.</source>
        <translation>选择一个文件以查看其已知信息。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model, trained on few portraits and not validated for casework; its numbers order the files and are no findings.</source>
        <translation>“%1”是演示模型，仅用少量肖像训练，未经办案验证；其数值只用于给文件排序，不是鉴定结论。</translation>
    </message>
    <message>
        <source>Results of this batch: %1</source>
        <translation>此批次的结果：%1</translation>
    </message>
    <message>
        <source>Results will go to the case that is open in Review: %1</source>
        <translation>结果将写入审阅中打开的案件：%1</translation>
    </message>
    <message>
        <source>Results will go to a new case file for this batch</source>
        <translation>结果将写入此批次的新案件文件</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
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
        <source>The batch is running. The list is kept, and so is every file that is finished and what is scored of the running one, but for its frames since the last whole group, %1 at most. At the next start the batch is paused; Resume goes on from there. To follow the faces it reads the frames before once more, but scores none of them again.</source>
        <translation>批处理正在进行。列表、每个已完成的文件以及当前文件已评分的内容都会保留，但当前文件自上一个完整分组以来的帧除外（最多 %1 帧）。下次启动时批处理处于暂停状态；“继续”将从那里接着分析。为了跟踪人脸，它会再次读取之前的帧，但不会重新评分。</translation>
    </message>
    <message>
        <source>Files are being looked for to add them to the batch. Those that were not found yet have to be added again.</source>
        <translation>正在查找要加入批处理的文件。尚未找到的文件必须重新添加。</translation>
    </message>
    <message>
        <source>The batch is over: %1.</source>
        <translation>批处理已结束：%1。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BatchTable</name>
    <message>
        <source>Mean over the faces of track %1, the one where it is highest</source>
        <translation>轨迹 %1 上人脸的均值，该轨迹的均值最高</translation>
    </message>
    <message>
        <source>Mean over the faces of track %1</source>
        <translation>轨迹 %1 上人脸的均值</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place in the queue; sorted by it, files can be dragged</source>
        <translation>队列中的位置；按此排序时可拖动文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Double click or Enter opens it in Review at its most suspicious frame</source>
        <translation>双击或按回车键即可在审阅中打开其最可疑的帧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is being done, or how it ended</source>
        <translation>正在进行的操作或结束方式</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>篡改</translation>
    </message>
    <message>
        <source>Probability that a face is altered: the mean over the faces of the track where it is highest</source>
        <translation>人脸被篡改的概率：均值最高的轨迹上人脸的均值</translation>
    </message>
    <message>
        <source>Worst node</source>
        <translation>最可疑节点</translation>
    </message>
    <message>
        <source>The most probable attribute or region, over all tracks; sorted by probability</source>
        <translation>所有轨迹中概率最高的属性或区域；按概率排序</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Share of the time in which a face reaches the threshold</source>
        <translation>有人脸达到阈值的时间占比</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Faces that were followed, without excluded ones</source>
        <translation>被跟踪的人脸，不含已排除的</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Detections on all frames, without excluded ones</source>
        <translation>所有帧上的检测结果，不含已排除的</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Of the video; pictures have none</source>
        <translation>视频的时长；图片没有时长</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What could not be read, and why a file failed; sorted by number</source>
        <translation>无法读取的内容及文件失败的原因；按数量排序</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hidden until your own opinion on each of its tracks is recorded (in Review, Shift+O)</source>
        <translation>在记录您对其每条轨迹的意见之前隐藏（在“审阅”中按 Shift+O）</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BlindReviewing</name>
    <message>
        <source>Blind &amp;second review</source>
        <translation>盲复核(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Work as</source>
        <translation>以此身份工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>开始(&amp;B)…</translation>
    </message>
    <message>
        <source>Have two examiners judge the tracks of this analysis without seeing each other&apos;s judgements</source>
        <translation>让两位检验人在互不见对方判断的情况下判断此分析的轨迹</translation>
    </message>
    <message>
        <source>&amp;Sign off…</source>
        <translation>签署(&amp;S)…</translation>
    </message>
    <message>
        <source>End your part of the review; once both have signed off the judgements are shown</source>
        <translation>结束您的复核部分；双方签署后显示判断</translation>
    </message>
    <message>
        <source>judgement of the review</source>
        <translation>复核判断</translation>
    </message>
    <message>
        <source>The judgement of %1 on track %2 is recorded and sealed.</source>
        <translation>%1 对轨迹 %2 的判断已记录并封存。</translation>
    </message>
    <message>
        <source>Blind second review</source>
        <translation>盲复核</translation>
    </message>
    <message>
        <source>Two examiners judge the tracks of the shown analysis. Neither sees the other&apos;s judgements until both have signed off. The program hides them; the case file itself is not encrypted.</source>
        <translation>两位检验人判断所示分析的轨迹。双方签署之前互不见对方的判断。判断由程序隐藏；案件文件本身没有加密。</translation>
    </message>
    <message>
        <source>&amp;First examiner:</source>
        <translation>第一位检验人(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second examiner:</source>
        <translation>第二位检验人(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>blind second review</source>
        <translation>盲复核</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Sign off the judgements of %1 on %2 tracks? They can&apos;t be changed any more.</source>
        <translation>签署 %1 对 %2 条轨迹的判断？之后不能再更改。</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>签署(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on judging</source>
        <translation>继续判断(&amp;G)</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>%1 has signed off.</source>
        <translation>%1 已签署。</translation>
    </message>
    <message>
        <source>Nobody: opinions go into the record</source>
        <translation>无：意见写入记录</translation>
    </message>
    <message>
        <source>Blind second review by %1 and %2.</source>
        <translation>%1 与 %2 的盲复核。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tracks judged, %4.</source>
        <translation>%1：已判断 %2/%3 条轨迹，%4。</translation>
    </message>
    <message>
        <source>not signed off yet</source>
        <translation>尚未签署</translation>
    </message>
    <message>
        <source>signed off on %1</source>
        <translation>于 %1 签署</translation>
    </message>
    <message>
        <source>The judgements are hidden until both have signed off.</source>
        <translation>双方签署之前判断保持隐藏。</translation>
    </message>
    <message>
        <source>You work as %1: Shift+O judges the chosen track.</source>
        <translation>您以 %1 的身份工作：Shift+O 判断所选轨迹。</translation>
    </message>
    <message>
        <source>%1: the same for %2 of %3 tracks</source>
        <translation>%1：%3 条轨迹中 %2 条相同</translation>
    </message>
    <message>
        <source>, Cohen&apos;s kappa %1</source>
        <translation>，Cohen κ 系数 %1</translation>
    </message>
    <message>
        <source>The review has begun. Say who judges under Record &gt; Blind second review &gt; Work as.</source>
        <translation>复核已开始。请在“记录 &gt; 盲复核 &gt; 以此身份工作”中选择由谁判断。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BundleExportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>with the e&amp;vidence files, not only their hashes</source>
        <translation>包含检材文件，而不仅是其哈希(&amp;V)</translation>
    </message>
    <message>
        <source>with the &amp;models, so that the analyses can be repeated anywhere</source>
        <translation>包含模型，以便在任何地方重复分析(&amp;M)</translation>
    </message>
    <message>
        <source>Choose the ke&amp;y…</source>
        <translation>选择密钥(&amp;Y)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export a sealed bundle</source>
        <translation>导出封存包</translation>
    </message>
    <message>
        <source>One file with the case, its results, its report and the hash of each; another examiner can check it and repeat the analyses. The export and the bundle&apos;s hash are noted in the case&apos;s audit log.</source>
        <translation>一个文件，包含案件、结果、报告及各自的哈希；其他检验人可以核对并重复分析。导出行为和封存包的哈希会记入案件的审计日志。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>封存包</translation>
    </message>
    <message>
        <source>&amp;Bundle:</source>
        <translation>封存包(&amp;B)：</translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation>内容：</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>报告语言(&amp;L)：</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>with an Ed25519 key in a PEM file</source>
        <translation>使用 PEM 文件中的 Ed25519 密钥</translation>
    </message>
    <message>
        <source>with GnuPG</source>
        <translation>使用 GnuPG</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>签名(&amp;S)：</translation>
    </message>
    <message>
        <source>where the key has one</source>
        <translation>如果密钥设有口令</translation>
    </message>
    <message>
        <source>Passp&amp;hrase:</source>
        <translation>口令(&amp;H)：</translation>
    </message>
    <message>
        <source>Sealed bundles (*.sembundle)</source>
        <translation>封存包 (*.sembundle)</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>密钥 (*.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；未写出任何内容。</translation>
    </message>
    <message>
        <source>Written: %1 files, %2, %3.
SHA-256: %4
Head of the log: %5</source>
        <translation>已写出：%1 个文件，%2，%3。
SHA-256：%4
日志末条哈希：%5</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>签名者：%1</translation>
    </message>
    <message>
        <source>&amp;Key&apos;s name:</source>
        <translation>密钥名称(&amp;K)：</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>私钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Key&apos;s name</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>an address, name or fingerprint that gpg knows</source>
        <translation>gpg 已知的地址、名称或指纹</translation>
    </message>
</context>
<context>
    <name>semblance::ui::BundleVerifyDialog</name>
    <message>
        <source>every number bit-equal</source>
        <translation>每个数值逐位相同</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not repeated</source>
        <translation>未重复</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>它没有签名。</translation>
    </message>
    <message>
        <source>It is signed with the expected key.</source>
        <translation>它由预期的密钥签名。</translation>
    </message>
    <message>
        <source>It is signed, but the key is not known here.</source>
        <translation>它已签名，但此处不知道该密钥。</translation>
    </message>
    <message>
        <source>Its signature is wrong.</source>
        <translation>其签名有误。</translation>
    </message>
    <message>
        <source>It is signed, but the signature could not be checked.</source>
        <translation>它已签名，但无法检查签名。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the ke&amp;y…</source>
        <translation>选择密钥(&amp;Y)…</translation>
    </message>
    <message>
        <source>Repeat the &amp;analyses and compare every number</source>
        <translation>重复分析并比较每个数值(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Verify a sealed bundle</source>
        <translation>验证封存包</translation>
    </message>
    <message>
        <source>Repeated analyses</source>
        <translation>重复的分析</translation>
    </message>
    <message>
        <source>Analysis or node</source>
        <translation>分析或节点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Bit-equal</source>
        <translation>逐位相同</translation>
    </message>
    <message>
        <source>Probability off by</source>
        <translation>概率偏差</translation>
    </message>
    <message>
        <source>Raw score off by</source>
        <translation>原始分偏差</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>a .sembundle file; or drop it here</source>
        <translation>.sembundle 文件；也可拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Bundle:</source>
        <translation>封存包(&amp;B)：</translation>
    </message>
    <message>
        <source>where you have it from the signer</source>
        <translation>如果您已从签名人处取得</translation>
    </message>
    <message>
        <source>Signer&apos;s public &amp;key:</source>
        <translation>签名人的公钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Evidence and models that the bundle has only hashes of; what is the right file is known by its SHA-256</source>
        <translation>封存包中只有哈希的检材和模型；按 SHA-256 识别正确的文件</translation>
    </message>
    <message>
        <source>Evidence or m&amp;odels beside it:</source>
        <translation>另附的检材或模型(&amp;O)：</translation>
    </message>
    <message>
        <source>Sealed bundle</source>
        <translation>封存包</translation>
    </message>
    <message>
        <source>Sealed bundles (*.sembundle);;All files (*)</source>
        <translation>封存包 (*.sembundle);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>密钥 (*.pem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Evidence or models</source>
        <translation>检材或模型</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The verification was stopped; nothing was found out.</source>
        <translation>验证已停止；没有得出结果。</translation>
    </message>
    <message>
        <source>Something does not match.</source>
        <translation>有内容不符。</translation>
    </message>
    <message>
        <source>Everything matches.</source>
        <translation>全部相符。</translation>
    </message>
    <message>
        <source>What is there matches; not every analysis could be repeated.</source>
        <translation>现有内容均相符；并非每项分析都能重复。</translation>
    </message>
    <message>
        <source>%1 %2
Case %3, sealed by %4, log up to %5
Head of the log: entry %6, %7</source>
        <translation>%1%2
案件 %3，由 %4 封存，日志截至 %5
日志末条：第 %6 条，%7</translation>
    </message>
    <message>
        <source>Analysis %1 of %2, model %3</source>
        <translation>%2 的分析 %1，模型 %3</translation>
    </message>
    <message>
        <source>%1 frames, %2 faces stored, %3 again</source>
        <translation>%1 帧，存有 %2 张人脸，重复得到 %3 张</translation>
    </message>
    <message>
        <source>other software: %1</source>
        <translation>其他软件：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Checks the file&apos;s structure, every hash, the signature and the audit log of the case in it, makes the report again, and repeats each analysis whose evidence and model are there. Nothing is written but to a private temporary folder.</source>
        <translation>检查文件结构、每个哈希值、签名及其中案件的审计日志，重新生成报告，并对证据和模型俱在的分析逐一重复。除私有临时文件夹外不写入任何内容。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CaseFactsDialog</name>
    <message>
        <source>The case&apos;s facts</source>
        <translation>案件信息</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Who says this; stands in the audit log</source>
        <translation>由谁说明；记入审计日志</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Every change is a new version: what was said before stays in the file.</source>
        <translation>每次更改都是新版本：以前的内容仍保留在文件中。</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>模板(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CasePage</name>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Seal or exhibit</source>
        <translation>封条或物证</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>File made</source>
        <translation>文件创建</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件修改</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the case is about</source>
        <translation>案件情况</translation>
    </message>
    <message>
        <source>&amp;Case and evidence</source>
        <translation>案件与检材(&amp;C)</translation>
    </message>
    <message>
        <source>Analyses and their tracks</source>
        <translation>分析及其轨迹</translation>
    </message>
    <message>
        <source>Analysis or track</source>
        <translation>分析或轨迹</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ana&amp;lyses</source>
        <translation>分析(&amp;L)</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translation>记录(&amp;D)</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>E&amp;xports</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Audit lo&amp;g</source>
        <translation>审计日志(&amp;G)</translation>
    </message>
    <message>
        <source>Verifica&amp;tion</source>
        <translation>验证(&amp;T)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>物证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Return opens the file in Review</source>
        <translation>按回车在审阅中打开文件</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>所选检材</translation>
    </message>
    <message>
        <source>The examiners&apos; record</source>
        <translation>检验人的记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1: analysis %2</source>
        <translation>%1：分析 %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>轨迹 %1：%2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>There is no evidence in this case yet. Add videos or images, or drop them here.</source>
        <translation>此案件尚无检材。请添加视频或图像，或拖放到此处。</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>接收记录</translation>
    </message>
    <message>
        <source>None. Add the evidence once more to write one.</source>
        <translation>无。再次添加此检材即可写入。</translation>
    </message>
    <message>
        <source>Earlier intake records</source>
        <translation>以前的接收记录</translation>
    </message>
    <message>
        <source>The case&apos;s facts were written; what was said before stays in the file.</source>
        <translation>案件信息已写入；以前的内容仍保留在文件中。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV 文件 (*.csv);;JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The log was written to %1.</source>
        <translation>日志已写入 %1。</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新打开案件</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>关闭案件</translation>
    </message>
    <message>
        <source>Why is the case opened again?</source>
        <translation>为何重新打开案件？</translation>
    </message>
    <message>
        <source>Why is the case closed? Nothing in it can be changed from then on.</source>
        <translation>为何关闭案件？此后其内容不能更改。</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>案件已重新打开。</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>案件已关闭。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New conclusion</source>
        <translation>新建结论</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建笔记</translation>
    </message>
    <message>
        <source>The entry was written.</source>
        <translation>条目已写入。</translation>
    </message>
    <message>
        <source>The entry was changed; the version before stays in the file.</source>
        <translation>条目已更改；以前的版本仍保留在文件中。</translation>
    </message>
    <message>
        <source>The entry was withdrawn; it stays in the file.</source>
        <translation>条目已撤回；仍保留在文件中。</translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <translation>%1
%2，%3</translation>
    </message>
    <message>
        <source>Said earlier</source>
        <translation>以前的内容</translation>
    </message>
    <message>
        <source>Folder where the evidence is now</source>
        <translation>检材现在所在的文件夹</translation>
    </message>
    <message>
        <source>Evidence found by its SHA-256: %1.</source>
        <translation>凭 SHA-256 找到的检材：%1。</translation>
    </message>
    <message>
        <source>%1 is not where it was. If it was moved, say where to (Case &gt; Find moved evidence); it is known by its SHA-256.</source>
        <translation>%1 不在原处。若已移动，请指明位置（案件 &gt; 查找移动过的检材）；程序凭 SHA-256 识别。</translation>
    </message>
    <message>
        <source>Threshold %1; %2; %3</source>
        <translation>阈值 %1；%2；%3</translation>
    </message>
    <message>
        <source>The files of these models are not among the installed ones: %1. Import them on the Models screen.</source>
        <translation>已安装的模型中没有这些模型的文件：%1。请在“模型”界面中导入。</translation>
    </message>
    <message>
        <source>Copied to %1: %2. There already: %3.</source>
        <translation>已复制到 %1：%2 个。原已存在：%3 个。</translation>
    </message>
    <message>
        <source>These copies were not the model any more or could not be read, and were replaced: %1.</source>
        <translation>以下副本已不是原模型或无法读取，已被替换：%1。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CasesScreen</name>
    <message>
        <source>&amp;Case</source>
        <translation>案件(&amp;C)</translation>
    </message>
    <message>
        <source>Ca&amp;ses</source>
        <translation>案件(&amp;S)</translation>
    </message>
    <message>
        <source>Recent cases; a case&apos;s facts, evidence, analyses, record and audit log</source>
        <translation>最近案件；案件的信息、检材、分析、记录和审计日志</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>案件文件：%1</translation>
    </message>
    <message>
        <source>Verifying the case</source>
        <translation>正在验证案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case file</source>
        <translation>新建案件文件</translation>
    </message>
    <message>
        <source>Case files (*.semcase)</source>
        <translation>案件文件 (*.semcase)</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>正在生成示例</translation>
    </message>
    <message>
        <source>Open a case file, a video or an image</source>
        <translation>打开案件文件、视频或图像</translation>
    </message>
    <message>
        <source>Cases, videos and pictures (%1);;All files (*)</source>
        <translation>案件、视频和图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder whose cases are searched</source>
        <translation>搜索其案件的文件夹</translation>
    </message>
    <message>
        <source>Searching the cases</source>
        <translation>正在搜索案件</translation>
    </message>
    <message>
        <source>R&amp;eopen the case…</source>
        <translation>重新打开案件(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>关闭案件(&amp;L)…</translation>
    </message>
    <message>
        <source>A case is being verified. Nothing is kept of it; it has to be begun again.</source>
        <translation>正在验证案件。验证不会保留任何内容，必须重新开始。</translation>
    </message>
    <message>
        <source>The evidence files of a case are being checked. Nothing is kept of it; it has to be begun again.</source>
        <translation>正在检查案件的证据文件。不会保留任何内容，必须重新开始。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ChartsPane</name>
    <message>
        <source>Charts shown</source>
        <translation>显示的图表</translation>
    </message>
    <message>
        <source>Four charts at once, or one of them large</source>
        <translation>同时显示四幅图，或放大其中一幅</translation>
    </message>
    <message>
        <source>Four charts</source>
        <translation>四幅图</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Figure of the bars</source>
        <translation>条形图的指标</translation>
    </message>
    <message>
        <source>Unknown: the model %1 has no node %2.</source>
        <translation>未知：模型 %1 没有节点 %2。</translation>
    </message>
    <message>
        <source>Nothing to draw: no rate is between 0 and 1, as one class is never mistaken.</source>
        <translation>无可绘制：有一类从不被误判，没有介于 0 和 1 之间的比率。</translation>
    </message>
    <message>
        <source>%1 of each node, %2, with 95 % intervals by video</source>
        <translation>各节点的 %1（%2），附按视频的 95 % 区间</translation>
    </message>
    <message>
        <source>AUC %1, ECE %2</source>
        <translation>AUC %1，ECE %2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>输入命令名称的一部分</translation>
    </message>
    <message>
        <source>No command is found by “%1”.</source>
        <translation>没有与“%1”相符的命令。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ComparePane</name>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>The model whose AUC comes first in each difference</source>
        <translation>差值中作为被减数的模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>The model that is taken away in each difference</source>
        <translation>差值中作为减数的模型</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted; it is only read</source>
        <translation>“数据集”界面提取过的文件夹；只读取</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Which of the dataset&apos;s samples are scored; a model must not have learnt from them</source>
        <translation>对数据集中哪些样本打分；模型不得用它们学习过</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>Whether a video counts once, by the mean of its frames, or each frame by itself</source>
        <translation>每段视频按各帧均值计一次，或每帧单独计</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>选择数据集文件夹</translation>
    </message>
    <message>
        <source>&amp;First model:</source>
        <translation>第一个模型(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second model:</source>
        <translation>第二个模型(&amp;S)：</translation>
    </message>
    <message>
        <source>Data&amp;set:</source>
        <translation>数据集(&amp;S)：</translation>
    </message>
    <message>
        <source>Sa&amp;mples:</source>
        <translation>样本(&amp;M)：</translation>
    </message>
    <message>
        <source>Counted &amp;by:</source>
        <translation>计数单位(&amp;B)：</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Area under the ROC curve of both models</source>
        <translation>两个模型的 ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Two models are needed: import or train another one.</source>
        <translation>需要两个模型：请导入或训练另一个。</translation>
    </message>
    <message>
        <source>Choose two different models.</source>
        <translation>请选择两个不同的模型。</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>请选择“数据集”界面提取过的数据集。</translation>
    </message>
    <message>
        <source>Without a split</source>
        <translation>无划分</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>划分“%1”</translation>
    </message>
    <message>
        <source>Scoring with “%1”: %2 of %3 samples</source>
        <translation>正在用“%1”打分：%2 / %3 个样本</translation>
    </message>
    <message>
        <source>Computing the figures…</source>
        <translation>正在计算数据…</translation>
    </message>
    <message>
        <source>Reading model and dataset…</source>
        <translation>正在读取模型和数据集…</translation>
    </message>
    <message>
        <source>Stopped; the scores that are there are kept for the next time.</source>
        <translation>已停止；已有的分数保留到下次使用。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>DeLong p</source>
        <translation>DeLong p 值</translation>
    </message>
    <message>
        <source>The area under the ROC curve of each node, with 95 % intervals, and whether the two differ.</source>
        <translation>各节点的 ROC 曲线下面积及 95 % 区间，以及两者是否有差异。</translation>
    </message>
    <message>
        <source>DeLong&apos;s test takes frames as independent, which frames of one video are not: these p values are too small.</source>
        <translation>DeLong 检验假定各帧独立，而同一视频的帧并不独立：这些 p 值偏小。</translation>
    </message>
    <message>
        <source>The p values are not corrected for the number of nodes.</source>
        <translation>p 值未按节点数校正。</translation>
    </message>
    <message>
        <source>%1 of %2 videos were scored; %3 have no face, %4 can&apos;t be read, %5 wait for extraction, %6 have no accepted sample. Intervals: 95 %, by resampling videos. A model that has learnt from these samples looks better than it is.</source>
        <translation>%2 段视频中 %1 段已打分；%3 段无人脸，%4 段无法读取，%5 段等待提取，%6 段没有被接受的样本。区间：95 %，按视频重抽样。用这些样本学习过的模型会显得比实际更好。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ComparePanes</name>
    <message>
        <source>Robustness</source>
        <translation>稳健性</translation>
    </message>
    <message>
        <source>Transplant</source>
        <translation>移植</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Two runs</source>
        <translation>两次运行</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CounterfactualPane</name>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>被替换的部分</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>眼睛</translation>
    </message>
    <message>
        <source>Lips and mouth</source>
        <translation>嘴唇和嘴</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The face that the region is taken from</source>
        <translation>区域所取自的人脸</translation>
    </message>
    <message>
        <source>Previous analysed frame</source>
        <translation>取自上一个已分析的帧</translation>
    </message>
    <message>
        <source>Next analysed frame</source>
        <translation>取自下一个已分析的帧</translation>
    </message>
    <message>
        <source>Another track, this frame</source>
        <translation>取自本帧的另一条轨迹</translation>
    </message>
    <message>
        <source>The kept face</source>
        <translation>取自保留的人脸</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>取自文件…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Transplanted</source>
        <translation>移植后</translation>
    </message>
    <message>
        <source>Probabilities of all nodes before and after the transplant</source>
        <translation>移植前后所有节点的概率</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Transplanted less control</source>
        <translation>移植后减去对照</translation>
    </message>
    <message>
        <source>Take a face from a file</source>
        <translation>从文件中取人脸</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>视频和图像 (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The track has no analysed face there.</source>
        <translation>该轨迹在那里没有已分析的人脸。</translation>
    </message>
    <message>
        <source>The faces there are being read…</source>
        <translation>正在读取那里的人脸…</translation>
    </message>
    <message>
        <source>track %1, frame %2</source>
        <translation>轨迹 %1，第 %2 帧</translation>
    </message>
    <message>
        <source>There is no other analysed face on this frame.</source>
        <translation>本帧没有其他已分析的人脸。</translation>
    </message>
    <message>
        <source>Go to the face to take from and keep it with &quot;%1&quot;.</source>
        <translation>请转到要取用的人脸，并用“%1”保留它。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, track and frame</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a file to take the region from.</source>
        <translation>请选择要从中取区域的文件。</translation>
    </message>
    <message>
        <source>%1, largest face of its first frame</source>
        <translation>%1，首帧中最大的人脸</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>%1 moves most against the control: %2. The control itself moves it by %3.</source>
        <translation>与对照相比，%1 变化最大：%2。对照本身使其变化 %3。</translation>
    </message>
    <message>
        <source>No node changes sides of the threshold.</source>
        <translation>没有节点越过阈值。</translation>
    </message>
    <message>
        <source>Changing sides of the threshold: %1.</source>
        <translation>越过阈值的节点：%1。</translation>
    </message>
    <message>
        <source>Raw score %1</source>
        <translation>原始分数 %1</translation>
    </message>
    <message>
        <source>%1, region of %2: computing…</source>
        <translation>%1，区域取自%2：正在计算…</translation>
    </message>
    <message>
        <source>%1, region of %2: not available. %3</source>
        <translation>%1，区域取自%2：不可用。%3</translation>
    </message>
    <message>
        <source>%1, region of %2</source>
        <translation>%1，区域取自%2</translation>
    </message>
    <message>
        <source>The control transplants the face&apos;s own region, so that colour transfer and blending are in both.</source>
        <translation>对照移植的是人脸自身的区域，因此两者都含有颜色迁移和融合。</translation>
    </message>
    <message>
        <source>The seam is visible (%1 grey levels): a shift may come from the seam.</source>
        <translation>接缝可见（%1 个灰阶）：变化可能来自接缝。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CurvePlot</name>
    <message>
        <source>Turn the wheel to zoom, drag to move, double-click to show all steps</source>
        <translation>滚轮缩放，拖动平移，双击显示全部步骤</translation>
    </message>
</context>
<context>
    <name>semblance::ui::CurvesPane</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>验证 AUC</translation>
    </message>
    <message>
        <source>Loss weights (lambda)</source>
        <translation>损失权重 (lambda)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Pictures per second</source>
        <translation>每秒图片数</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Global attributes</source>
        <translation>全局属性</translation>
    </message>
    <message>
        <source>Local regions</source>
        <translation>局部区域</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>%1 的总和</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DatasetsScreen</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>均衡(&amp;B)</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>未打开数据集</translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation>数据集：%1</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>无数据集</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, read from %2</source>
        <translation>%1，读自 %2</translation>
    </message>
    <message>
        <source>%1 items, %2 crops, %3 identities</source>
        <translation>%1 项，%2 个裁剪，%3 个身份</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 个尚未读取</translation>
    </message>
    <message>
        <source>%1 without a face</source>
        <translation>%1 个无人脸</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Add a dataset (%1) to extract its faces, or open one that was extracted before (%2).</source>
        <translation>添加数据集（%1）以提取其中的人脸，或打开先前已提取的数据集（%2）。</translation>
    </message>
    <message>
        <source>No faces yet: the extraction has to run first.</source>
        <translation>尚无人脸：须先运行提取。</translation>
    </message>
    <message>
        <source>No sample passes the filters.</source>
        <translation>没有样本符合筛选条件。</translation>
    </message>
    <message>
        <source>Open re&amp;cent dataset</source>
        <translation>打开最近的数据集(&amp;C)</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1 samples were written to %2.</source>
        <translation>已将 %1 个样本写入 %2。</translation>
    </message>
    <message>
        <source>Choose at most %1 samples at once: every decision is a row that stays.</source>
        <translation>一次最多选择 %1 个样本：每个决定都是一行永久记录。</translation>
    </message>
    <message>
        <source>&amp;Datasets</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Extract, expand and look through datasets</source>
        <translation>提取、扩展并浏览数据集</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>The dataset %1 is being extracted. Videos whose faces are all stored are kept; those that are being read begin again with Resume.</source>
        <translation>正在提取数据集 %1。人脸已全部存储的视频会保留；正在读取的视频在“继续”时重新开始。</translation>
    </message>
    <message>
        <source>The dataset %1 is being expanded. Samples that are stored are kept; Resume goes on with the others.</source>
        <translation>正在扩展数据集 %1。已存储的样本会保留；“继续”将处理其余样本。</translation>
    </message>
    <message>
        <source>Samples are being exported as CSV. Nothing is kept of it; it has to be begun again.</source>
        <translation>正在将样本导出为 CSV。不会保留任何内容，必须重新开始。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DeleteDialog</name>
    <message>
        <source>No case file was found where this program knows of cases.</source>
        <translation>在程序已知的案件位置没有找到案件文件。</translation>
    </message>
    <message>
        <source>Case files looked at: %1, in %2. Cases anywhere else are not known to the program.</source>
        <translation>已查看案件文件 %1 个，位于 %2。程序不知道其他位置的案件。</translation>
    </message>
    <message>
        <source>%1: %2 (analyses: %3)</source>
        <translation>%1：%2（分析 %3 次）</translation>
    </message>
    <message>
        <source>%1: can&apos;t be read</source>
        <translation>%1：无法读取</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>It is the default model. No model will be chosen as the default any more.</source>
        <translation>这是默认模型。删除后将不再选定默认模型。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>None of them refers to this model.</source>
        <translation>其中没有案件引用此模型。</translation>
    </message>
    <message>
        <source>It is not known whether these cases refer to it:</source>
        <translation>不清楚这些案件是否引用它：</translation>
    </message>
    <message>
        <source>These cases refer to it. Their results stay readable, but can&apos;t be computed again and get no heat maps:</source>
        <translation>这些案件引用它。其结果仍可阅读，但无法重新计算，也没有热力图：</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Delete it &amp;nevertheless</source>
        <translation>仍然删除(&amp;N)</translation>
    </message>
    <message>
        <source>“%1” goes to the trash; where the file system has none, it is deleted for good.</source>
        <translation>“%1”将移入回收站；若文件系统没有回收站，则永久删除。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DetailPane</name>
    <message>
        <source>Record of the sample</source>
        <translation>样本记录</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose a sample to see how it was made.</source>
        <translation>选择一个样本以查看其生成方式。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DetailsPane</name>
    <message>
        <source>Details of the file</source>
        <translation>文件详情</translation>
    </message>
    <message>
        <source>Open a file to see what is known of it.</source>
        <translation>打开一个文件以查看其已知信息。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DockArea</name>
    <message>
        <source>Pa&amp;nes</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard arrangement</source>
        <translation>标准布局(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep this arrangement…</source>
        <translation>保存此布局(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Delete an arrangement</source>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>Keep this arrangement</source>
        <translation>保存此布局</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Pane: %1</source>
        <translation>窗格：%1</translation>
    </message>
    <message>
        <source>Arrangement: %1</source>
        <translation>布局：%1</translation>
    </message>
    <message>
        <source>Arrange the panes as they were kept under this name</source>
        <translation>按以此名称保存的方式排列窗格</translation>
    </message>
    <message>
        <source>Arrangement: standard</source>
        <translation>布局：标准</translation>
    </message>
    <message>
        <source>Put all panes back to where they were at first</source>
        <translation>将所有窗格恢复到最初的位置</translation>
    </message>
    <message>
        <source>Keep this arrangement…</source>
        <translation>保存此布局…</translation>
    </message>
    <message>
        <source>Keep where the panes are under a name</source>
        <translation>以一个名称保存窗格的位置</translation>
    </message>
    <message>
        <source>Delete the arrangement %1</source>
        <translation>删除布局 %1</translation>
    </message>
    <message>
        <source>Forget this arrangement; the panes stay where they are</source>
        <translation>忘记此布局；窗格保持原位</translation>
    </message>
    <message>
        <source>Hide pane: %1</source>
        <translation>隐藏窗格：%1</translation>
    </message>
    <message>
        <source>layout panes windows</source>
        <comment>a command is found by these words</comment>
        <translation>布局 面板 窗口</translation>
    </message>
    <message>
        <source>reset restore default</source>
        <comment>a command is found by these words</comment>
        <translation>重置 恢复 默认</translation>
    </message>
</context>
<context>
    <name>semblance::ui::DoctorDialog</name>
    <message>
        <source>Check of this installation</source>
        <translation>此安装的检查</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Put the whole text on the clipboard</source>
        <translation>将全部文本复制到剪贴板</translation>
    </message>
    <message>
        <source>Looking at libraries, devices, decoders, models and folders…</source>
        <translation>正在查看库、设备、解码器、模型和文件夹…</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>损坏：%1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorGallery</name>
    <message>
        <source>Worst errors</source>
        <translation>最严重的错误</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorModel</name>
    <message>
        <source>%1, frame %2
%3, probability %4, %5</source>
        <translation>%1，第 %2 帧
%3，概率 %4，%5</translation>
    </message>
    <message>
        <source>called wrong at the threshold</source>
        <translation>在阈值处判断错误</translation>
    </message>
    <message>
        <source>still called right at the threshold</source>
        <translation>在阈值处仍判断正确</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ErrorsPane</name>
    <message>
        <source>Model whose errors are shown</source>
        <translation>显示其错误的模型</translation>
    </message>
    <message>
        <source>Kind of errors</source>
        <translation>错误类型</translation>
    </message>
    <message>
        <source>Unaltered, most suspected</source>
        <translation>未改动，最受怀疑</translation>
    </message>
    <message>
        <source>Faces without this alteration, the most probable first</source>
        <translation>没有此改动的人脸，概率最高者在前</translation>
    </message>
    <message>
        <source>Altered, least suspected</source>
        <translation>已改动，最不受怀疑</translation>
    </message>
    <message>
        <source>Faces with this alteration, the least probable first</source>
        <translation>有此改动的人脸，概率最低者在前</translation>
    </message>
    <message>
        <source>Record of the face</source>
        <translation>人脸的记录</translation>
    </message>
    <message>
        <source>%1 of %2 wrong at the threshold; the worst %3 are shown</source>
        <translation>阈值处 %2 个中有 %1 个错误；显示最严重的 %3 个</translation>
    </message>
    <message>
        <source>No face with this alteration is labelled here, so none can be missed.</source>
        <translation>此处没有标注此改动的人脸，因此不存在漏检。</translation>
    </message>
    <message>
        <source>No face without this alteration is labelled here, so none can be accused.</source>
        <translation>此处没有标注为无此改动的人脸，因此不存在误报。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose a face to see it large.</source>
        <translation>选择一张人脸以放大查看。</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: this face was made by the expansion and is in no video.</source>
        <translation>将打开裁剪图而非帧：此人脸由扩充生成，不在任何视频中。</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: the source is a folder of still pictures, not a video.</source>
        <translation>将打开裁剪图而非帧：来源是静态图片文件夹，而非视频。</translation>
    </message>
    <message>
        <source>The crop opens instead of a frame: the source %1 is not there any more.</source>
        <translation>将打开裁剪图而非帧：来源 %1 已不存在。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::EvaluationForm</name>
    <message>
        <source>What is evaluated</source>
        <translation>评估对象</translation>
    </message>
    <message>
        <source>One dataset, or one of the paper&apos;s tables with its numbers beside this run&apos;s</source>
        <translation>一个数据集，或论文中的一张表，其数值与本次结果并列</translation>
    </message>
    <message>
        <source>One dataset</source>
        <translation>一个数据集</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The part of the dataset that is scored</source>
        <translation>数据集中被打分的部分</translation>
    </message>
    <message>
        <source>Also faces made by the &amp;expansion</source>
        <translation>也包括扩充生成的人脸(&amp;E)</translation>
    </message>
    <message>
        <source>Their truth is exact, but they are not what forgers make</source>
        <translation>其真值准确，但并非伪造者的产物</translation>
    </message>
    <message>
        <source>Bootstrap resamples</source>
        <translation>自助重采样次数</translation>
    </message>
    <message>
        <source>How often videos are drawn anew for the 95 % intervals; 1000 is usual, 0 gives none</source>
        <translation>为 95 % 区间重新抽取视频的次数；通常为 1000，0 表示不计算</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>For accuracy and errors: called altered from this probability on</source>
        <translation>用于准确率和错误：达到此概率即判为已改动</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>由什么计算</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Scores that are there already are not computed again</source>
        <translation>已有的分数不会重新计算</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>Choose a protocol of your own</source>
        <translation>选择自定义协议</translation>
    </message>
    <message>
        <source>Protocols (*.json)</source>
        <translation>协议 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Models:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>S&amp;plit:</source>
        <translation>划分(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Resamples:</source>
        <translation>重采样(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>阈值(&amp;T)：</translation>
    </message>
    <message>
        <source>Computed &amp;by:</source>
        <translation>计算设备(&amp;B)：</translation>
    </message>
    <message>
        <source>Results &amp;to:</source>
        <translation>结果存到(&amp;T)：</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Models to evaluate</source>
        <translation>要评估的模型</translation>
    </message>
    <message>
        <source>The first one chosen is compared with the others</source>
        <translation>第一个选中的模型与其他模型比较</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Row of the table that %1 fills</source>
        <translation>%1 填写的表格行</translation>
    </message>
    <message>
        <source>Node: %1. Choose a folder for each dataset that you have; the others stay empty.</source>
        <translation>节点：%1。为您拥有的每个数据集选择文件夹；其余留空。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted</source>
        <translation>由数据集界面提取的文件夹</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>&amp;Dataset:</source>
        <translation>数据集(&amp;D)：</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>选择数据集文件夹</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>不属于任何划分</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择一个模型。</translation>
    </message>
    <message>
        <source>Choose the folder of at least one dataset.</source>
        <translation>请至少选择一个数据集的文件夹。</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>请选择由数据集界面提取的数据集。</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>请选择结果文件夹。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在拟定计划…</translation>
    </message>
</context>
<context>
    <name>semblance::ui::EvaluationScreen</name>
    <message>
        <source>An evaluation is running…</source>
        <translation>评估正在运行…</translation>
    </message>
    <message>
        <source>Evaluate a dataset, or open an earlier evaluation.</source>
        <translation>评估一个数据集，或打开先前的评估。</translation>
    </message>
    <message>
        <source>&amp;Evaluation</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>Evaluation that is shown</source>
        <translation>显示的评估</translation>
    </message>
    <message>
        <source>None is shown</source>
        <translation>未显示任何评估</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>新评估</translation>
    </message>
    <message>
        <source>Open an evaluation</source>
        <translation>打开评估</translation>
    </message>
    <message>
        <source>The table is in the clipboard as CSV.</source>
        <translation>表格已以 CSV 形式复制到剪贴板。</translation>
    </message>
    <message>
        <source>The table is in the clipboard as LaTeX.</source>
        <translation>表格已以 LaTeX 形式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Measure how well models tell real faces from forged ones</source>
        <translation>衡量模型区分真实与伪造人脸的能力</translation>
    </message>
    <message>
        <source>No evaluation is shown</source>
        <translation>未显示任何评估</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>评估：%1</translation>
    </message>
    <message>
        <source>Scoring and computing; the figures appear when all are there.</source>
        <translation>正在打分和计算；全部完成后显示指标。</translation>
    </message>
    <message>
        <source>An evaluation is running; stop it first, or wait for its end.</source>
        <translation>评估正在运行；请先停止，或等待其结束。</translation>
    </message>
    <message>
        <source>Reading the evaluation…</source>
        <translation>正在读取评估…</translation>
    </message>
    <message>
        <source>Videos that wait for their extraction: %1. The figures are without them.</source>
        <translation>等待提取的视频：%1 个。指标未包含它们。</translation>
    </message>
    <message>
        <source>The evaluation has ended; its figures are on the Evaluation screen.</source>
        <translation>评估已结束；指标见评估界面。</translation>
    </message>
    <message>
        <source>Stopped. The scores are kept; evaluating again goes on from there.</source>
        <translation>已停止。分数已保留；再次评估时从此处继续。</translation>
    </message>
    <message>
        <source>There is nothing to show: the evaluation ended with an error.</source>
        <translation>无可显示：评估因错误而结束。</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV (*.csv);;LaTeX (*.tex)</source>
        <translation>CSV (*.csv);;LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PDF (*.pdf)</source>
        <translation>SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An evaluation is running. The scores are kept; evaluating again goes on from there.</source>
        <translation>评估正在进行。分数会保留；再次评估时从此处继续。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExpandDialog</name>
    <message>
        <source>Expand the dataset</source>
        <translation>扩展数据集</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>As published: each of the three regions of every real face</source>
        <translation>与论文一致：每张真实人脸的三个区域</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>另外：</translation>
    </message>
    <message>
        <source>Beyond the paper: other ways to forge, for comparison</source>
        <translation>超出论文：其他伪造方式，供比较</translation>
    </message>
    <message>
        <source>As many as forged faces a method</source>
        <translation>与每种方法的伪造人脸数相同</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>数量：</translation>
    </message>
    <message>
        <source>As published; with no forgeries, as many as real faces</source>
        <translation>与论文一致；没有伪造时与真实人脸数相同</translation>
    </message>
    <message>
        <source>Samples a region:</source>
        <translation>每个区域的样本数：</translation>
    </message>
    <message>
        <source>Samples made for each of the above</source>
        <translation>为以上每一项生成的样本数</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>随机种子：</translation>
    </message>
    <message>
        <source>The same seed and options give the same samples, byte for byte</source>
        <translation>相同的种子和选项逐字节生成相同的样本</translation>
    </message>
    <message>
        <source>Source faces</source>
        <translation>源人脸</translation>
    </message>
    <message>
        <source>Forgeries:</source>
        <translation>伪造：</translation>
    </message>
    <message>
        <source>The paper takes sources from Deepfakes and FaceSwap, forged or real</source>
        <translation>论文从 Deepfakes 和 FaceSwap 中取源，伪造或真实均可</translation>
    </message>
    <message>
        <source>Only real faces as sources</source>
        <translation>仅以真实人脸为源</translation>
    </message>
    <message>
        <source>Instead of the paper&apos;s choice</source>
        <translation>代替论文的选择</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>颜色迁移</translation>
    </message>
    <message>
        <source>Give the pasted region the target&apos;s colours (Reinhard, l-alpha-beta)</source>
        <translation>使粘贴区域具有目标的颜色（Reinhard，l-alpha-beta）</translation>
    </message>
    <message>
        <source>Without limits, as published</source>
        <translation>不加限制，与论文一致</translation>
    </message>
    <message>
        <source>By default the transfer is limited, which keeps odd colours away</source>
        <translation>默认限制迁移，以避免异常颜色</translation>
    </message>
    <message>
        <source>Seamless blending</source>
        <translation>无缝混合</translation>
    </message>
    <message>
        <source>Poisson cloning instead of the paper&apos;s linear blend</source>
        <translation>用泊松克隆代替论文的线性混合</translation>
    </message>
    <message>
        <source>Mask grown by:</source>
        <translation>蒙版扩大：</translation>
    </message>
    <message>
        <source>In distances between the eyes, beyond the region&apos;s landmarks</source>
        <translation>以两眼间距为单位，超出区域关键点</translation>
    </message>
    <message>
        <source>Mask blurred by:</source>
        <translation>蒙版模糊：</translation>
    </message>
    <message>
        <source>Standard deviation, in distances between the eyes</source>
        <translation>标准差，以两眼间距为单位</translation>
    </message>
    <message>
        <source>Labels and perturbation</source>
        <translation>标签与扰动</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>the published table</source>
        <translation>已发表的表格</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>选择标签文件</translation>
    </message>
    <message>
        <source>Label files (*.json)</source>
        <translation>标签文件 (*.json)</translation>
    </message>
    <message>
        <source>Label file:</source>
        <translation>标签文件：</translation>
    </message>
    <message>
        <source>Label rows of your own for the augmentations, as saved when a dataset is added</source>
        <translation>自定义的增强标签行，在添加数据集时保存</translation>
    </message>
    <message>
        <source>Not known becomes not altered</source>
        <translation>未知视为未改动</translation>
    </message>
    <message>
        <source>As the official code does; the paper leaves such labels out</source>
        <translation>与官方代码一致；论文略去此类标签</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>色块</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Pixelation</source>
        <translation>像素化</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>A random one</source>
        <translation>随机一种</translation>
    </message>
    <message>
        <source>Perturbation:</source>
        <translation>扰动：</translation>
    </message>
    <message>
        <source>What real footage suffers, applied to every sample that is made</source>
        <translation>真实素材会遭受的损伤，应用于每个生成的样本</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>级别：</translation>
    </message>
    <message>
        <source>1: weak, 2: strong, both as published</source>
        <translation>1：弱，2：强，均与论文一致</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Faces below:</source>
        <translation>小于此值的人脸：</translation>
    </message>
    <message>
        <source>Side of target and source in their own frames</source>
        <translation>目标和源在各自帧中的边长</translation>
    </message>
    <message>
        <source>Turned apart by more than:</source>
        <translation>转向相差超过：</translation>
    </message>
    <message>
        <source>Between the heads of target and source</source>
        <translation>目标与源的头部之间</translation>
    </message>
    <message>
        <source>Seam of more than:</source>
        <translation>接缝超过：</translation>
    </message>
    <message>
        <source>Grey levels of a step at the region&apos;s edge; at the eyes the least is allowed</source>
        <translation>区域边缘阶跃的灰度级；眼部允许最小</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>PNG, exact</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG, quality 95</source>
        <translation>JPEG，质量 95</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>图片：</translation>
    </message>
    <message>
        <source>PNG keeps every pixel; JPEG takes about a fifth of the room</source>
        <translation>PNG 保留每个像素；JPEG 约占五分之一空间</translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation>每核一个（%1）</translation>
    </message>
    <message>
        <source>Threads:</source>
        <translation>线程：</translation>
    </message>
    <message>
        <source>The result does not depend on it</source>
        <translation>结果与此无关</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>与论文一致</translation>
    </message>
    <message>
        <source>Set everything as the paper has it</source>
        <translation>全部按论文设置</translation>
    </message>
    <message>
        <source>Queue the expansion</source>
        <translation>将扩展加入队列</translation>
    </message>
    <message>
        <source>Tick at least one region.</source>
        <translation>请至少勾选一个区域。</translation>
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
    <message>
        <source>What would change it.</source>
        <translation>什么会改变结论。</translation>
    </message>
    <message>
        <source>The most probable readings of this face&apos;s scores as a whole:</source>
        <translation>该面部全部分数的最可能整体解读：</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>在记录您自己的意见之前隐藏。</translation>
    </message>
    <message>
        <source>Hidden until your own opinion on every track is recorded.</source>
        <translation>在记录您对每条轨迹的意见之前隐藏。</translation>
    </message>
    <message>
        <source>Own opinion on track %1.</source>
        <translation>对轨迹 %1 的意见。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExportDialog</name>
    <message>
        <source>Export from %1</source>
        <translation>从 %1 导出</translation>
    </message>
    <message>
        <source>Annotated frame (PNG)</source>
        <translation>带标注的帧（PNG）</translation>
    </message>
    <message>
        <source>Annotated clip without sound (MP4)</source>
        <translation>带标注的片段，无声（MP4）</translation>
    </message>
    <message>
        <source>Numbers of every face (CSV)</source>
        <translation>每张人脸的数值（CSV）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Probability of:</source>
        <translation>概率(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;First frame:</source>
        <translation>首帧(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Last frame:</source>
        <translation>末帧(&amp;L)：</translation>
    </message>
    <message>
        <source>Frames carry boxes, tracks and the probability, and below the picture frame, time and hashes. The case&apos;s audit log notes what was exported with its SHA-256.</source>
        <translation>各帧带有框、轨迹和概率，画面下方是帧号、时间和哈希值。案件的审计日志会记录导出的内容及其 SHA-256。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>%1 was written: %2 bytes, SHA-256 %3.</source>
        <translation>%1 已写入：%2 字节，SHA-256 %3。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ExtractOptionsEditor</name>
    <message>
        <source>&amp;Evenly spaced frames a video:</source>
        <translation>每个视频均匀取帧(&amp;E)：</translation>
    </message>
    <message>
        <source>One frame &amp;in:</source>
        <translation>每隔几帧取一帧(&amp;I)：</translation>
    </message>
    <message>
        <source>As published: this many frames from the first to the last</source>
        <translation>与论文一致：从首帧到末帧取这么多帧</translation>
    </message>
    <message>
        <source>From the first frame on, whatever the length</source>
        <translation>从首帧开始，不论长度</translation>
    </message>
    <message>
        <source>Frames a video</source>
        <translation>每个视频的帧数</translation>
    </message>
    <message>
        <source>One frame in</source>
        <translation>每隔几帧取一帧</translation>
    </message>
    <message>
        <source>Largest face of a frame</source>
        <translation>每帧最大的人脸</translation>
    </message>
    <message>
        <source>All faces</source>
        <translation>所有人脸</translation>
    </message>
    <message>
        <source>All faces follows every person through the video</source>
        <translation>“所有人脸”会在视频中跟踪每个人</translation>
    </message>
    <message>
        <source>PNG, exact</source>
        <translation>PNG，无损</translation>
    </message>
    <message>
        <source>JPEG, quality 95</source>
        <translation>JPEG，质量 95</translation>
    </message>
    <message>
        <source>JPEG takes about a fifth of the room and changes the pixels slightly</source>
        <translation>JPEG 约占五分之一空间，并会轻微改变像素</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小人脸</translation>
    </message>
    <message>
        <source>Faces with a shorter side are left out</source>
        <translation>边长更短的人脸将被略去</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Videos at once</source>
        <translation>同时处理的视频</translation>
    </message>
    <message>
        <source>Videos worked on at the same time; each takes memory</source>
        <translation>同时处理的视频数；每个都占用内存</translation>
    </message>
    <message>
        <source>one a core (%1)</source>
        <translation>每核一个（%1）</translation>
    </message>
    <message>
        <source>&amp;Faces:</source>
        <translation>人脸(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Pictures:</source>
        <translation>图片(&amp;P)：</translation>
    </message>
    <message>
        <source>S&amp;mallest face:</source>
        <translation>最小人脸(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Videos at once:</source>
        <translation>同时处理的视频(&amp;V)：</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceCell</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceGrid</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FaceSheetModel</name>
    <message>
        <source>Frame %1, track %2, %3: %4, %5</source>
        <translation>第 %1 帧，轨迹 %2，%3：%4，%5</translation>
    </message>
    <message>
        <source>at or above the threshold</source>
        <translation>达到或超过阈值</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>低于阈值</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FacesPane</name>
    <message>
        <source>Whose faces</source>
        <translation>谁的人脸</translation>
    </message>
    <message>
        <source>Chosen track</source>
        <translation>所选轨迹</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>全部轨迹</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>What the faces are sorted by</source>
        <translation>人脸的排序依据</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>从高到低</translation>
    </message>
    <message>
        <source>Begin with the highest probability, or with the last frame</source>
        <translation>从最高概率或最后一帧开始</translation>
    </message>
    <message>
        <source>Only faces of the interval that is marked in the timeline</source>
        <translation>仅显示时间线上所选区间内的人脸</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Leave the chosen detections out of every verdict, with a reason (Del)</source>
        <translation>说明理由并将所选检测排除在一切结论之外（Del）</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Exclude, name, merge or split the chosen track</source>
        <translation>排除、命名、合并或拆分所选轨迹</translation>
    </message>
    <message>
        <source>Click or Return goes to the frame, Del excludes the chosen detections</source>
        <translation>单击或回车跳转到该帧，Del 排除所选检测</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames %1–%2</source>
        <translation>第 %1–%2 帧</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>1 张人脸</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 张人脸</translation>
    </message>
    <message>
        <source>Faces of the open evidence stand here.</source>
        <translation>此处显示已打开证据中的人脸。</translation>
    </message>
    <message>
        <source>Reading the scores…</source>
        <translation>正在读取分数…</translation>
    </message>
    <message>
        <source>No face that counts in this interval.</source>
        <translation>此区间内没有计入的人脸。</translation>
    </message>
    <message>
        <source>No face that counts.</source>
        <translation>没有计入的人脸。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Why does this detection not count?</source>
        <translation>为何不计入此检测？</translation>
    </message>
    <message>
        <source>Why do these %1 detections not count?</source>
        <translation>为何不计入这 %1 个检测？</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>在记录您自己的意见之前隐藏。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FilterPane</name>
    <message>
        <source>Eye</source>
        <translation>眼</translation>
    </message>
    <message>
        <source>Lip and mouth</source>
        <translation>唇与嘴</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻</translation>
    </message>
    <message>
        <source>Whole face</source>
        <translation>整脸</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>Real faces, forgeries as they came, or augmentations</source>
        <translation>真实人脸、原有伪造或增强样本</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方法：</translation>
    </message>
    <message>
        <source>How the face was forged or augmented</source>
        <translation>人脸的伪造或增强方式</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>The region that an augmentation altered</source>
        <translation>增强所改动的区域</translation>
    </message>
    <message>
        <source>Split:</source>
        <translation>划分：</translation>
    </message>
    <message>
        <source>The part of the dataset that the sample belongs to</source>
        <translation>样本所属的数据集部分</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Only this person&apos;s faces</source>
        <translation>仅此人的人脸</translation>
    </message>
    <message>
        <source>All identities</source>
        <translation>所有身份</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>身份：</translation>
    </message>
    <message>
        <source>Node:</source>
        <translation>节点：</translation>
    </message>
    <message>
        <source>Only samples with a certain label at this node</source>
        <translation>仅在此节点具有特定标签的样本</translation>
    </message>
    <message>
        <source>Label:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>The label that the node must have</source>
        <translation>该节点必须具有的标签</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Accepted samples reach training, rejected ones do not</source>
        <translation>已接受的样本进入训练，已拒绝的不会</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Why a sample was rejected</source>
        <translation>样本被拒绝的理由</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Accepted and rejected</source>
        <translation>已接受和已拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>任意节点</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>任意理由</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Samples: %1</source>
        <translation>样本：%1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::FirstOpinion</name>
    <message>
        <source>&amp;First opinion before the scores</source>
        <translation>先于分数的初步意见(&amp;F)</translation>
    </message>
    <message>
        <source>Hide the scores of every track until your own opinion on it is recorded</source>
        <translation>在记录您自己的意见之前隐藏每条轨迹的分数</translation>
    </message>
    <message>
        <source>Record own &amp;opinion…</source>
        <translation>记录自己的意见(&amp;O)…</translation>
    </message>
    <message>
        <source>Record what you think of the chosen track</source>
        <translation>记录您对所选轨迹的看法</translation>
    </message>
    <message>
        <source>Own opinion on track %1</source>
        <translation>对轨迹 %1 的意见</translation>
    </message>
    <message>
        <source>own opinion</source>
        <translation>自己的意见</translation>
    </message>
    <message>
        <source>Your opinion on track %1 is recorded.</source>
        <translation>您对轨迹 %1 的意见已记录。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2, before the scores were shown.</source>
        <translation>由 %1 于 %2 记录，早于分数显示。</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2, after scores had been shown.</source>
        <translation>由 %1 于 %2 记录，晚于分数显示。</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
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
    <name>semblance::ui::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search this page; Return goes on</source>
        <translation>在本页查找；按回车键继续</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The handbook is not installed. It is in the folder docs/handbook of the source.</source>
        <translation>手册未安装。它位于源代码的 docs/handbook 文件夹中。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HeatMapLegend</name>
    <message>
        <source>Colours of the heat map, from %1 to %2</source>
        <translation>热力图的颜色，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>热力图的颜色</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HeatMapPane</name>
    <message>
        <source>&amp;Heat map of</source>
        <translation>热力图(&amp;H)：</translation>
    </message>
    <message>
        <source>Lay over the face where the model looked for the chosen node (H)</source>
        <translation>在面部上叠加显示模型针对所选节点关注的位置 (H)</translation>
    </message>
    <message>
        <source>Node of the heat map</source>
        <translation>热力图的节点</translation>
    </message>
    <message>
        <source>What the heat map explains</source>
        <translation>热力图所解释的量</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>原始分数</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>The raw score is the node&apos;s own; its probability also depends on the other nodes through the hierarchy.</source>
        <translation>原始分数只属于该节点；其概率还会通过层级结构受其他节点影响。</translation>
    </message>
    <message>
        <source>Which evidence is drawn</source>
        <translation>绘制哪些证据</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>支持与反对</translation>
    </message>
    <message>
        <source>For only</source>
        <translation>仅支持</translation>
    </message>
    <message>
        <source>For only is Grad-CAM as published, which leaves out what speaks against the node.</source>
        <translation>“仅支持”即已发表的 Grad-CAM，它略去了反对该节点的证据。</translation>
    </message>
    <message>
        <source>Colours of the heat map</source>
        <translation>热力图的颜色</translation>
    </message>
    <message>
        <source>S&amp;mooth</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Interpolate between the cells. It looks finer, but the model&apos;s own grid holds no more detail.</source>
        <translation>在单元格之间插值。看起来更精细，但模型自身的网格并没有更多细节。</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图的不透明度</translation>
    </message>
    <message>
        <source>Opacity of the heat map ([ and ])</source>
        <translation>热力图的不透明度（[ 和 ]）</translation>
    </message>
    <message>
        <source>Grad-CAM: what each place adds to the node, weighted by the gradient. The sign is kept; the published map leaves out what is negative.</source>
        <translation>Grad-CAM：各位置对该节点的贡献，以梯度加权。保留正负号；已发表的图会略去负值。</translation>
    </message>
    <message>
        <source>&amp;Compare with a randomised model</source>
        <translation>与随机化模型比较(&amp;C)</translation>
    </message>
    <message>
        <source>Sanity check (Adebayo et al. 2018): the same map after the last blocks of the image encoder have been re-drawn at random. A map that stays as it was shows the picture, not what the model learnt.</source>
        <translation>合理性检验（Adebayo 等，2018）：将图像编码器最后几个模块的权重随机重抽后得到的同一张图。若图保持不变，则它反映的是画面本身，而不是模型学到的内容。</translation>
    </message>
    <message>
        <source>Heat map of the model</source>
        <translation>模型的热力图</translation>
    </message>
    <message>
        <source>Heat map of the randomised model</source>
        <translation>随机化模型的热力图</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>随机化</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>%1 × %2 cells.</source>
        <translation>%1 × %2 个单元格。</translation>
    </message>
    <message>
        <source>Evidence in units of the probability; %1</source>
        <translation>证据以概率为单位；%1</translation>
    </message>
    <message>
        <source>Evidence in units of the raw score; %1</source>
        <translation>证据以原始分数为单位；%1</translation>
    </message>
    <message>
        <source>Share of the evidence for the node inside its region, which is drawn from the face&apos;s landmarks, and the region&apos;s share of what the model sees: what a map without any preference would reach.</source>
        <translation>支持该节点的证据落在其区域内的比例（区域由面部关键点绘出），以及该区域在模型所见范围中所占的比例，即一张毫无偏好的图会达到的数值。</translation>
    </message>
    <message>
        <source>Share inside the region: unknown (%1 has no region of its own, or nothing speaks for it).</source>
        <translation>区域内比例：未知（%1 没有自己的区域，或没有证据支持它）。</translation>
    </message>
    <message>
        <source>%1 % of what speaks for it lies inside the region &quot;%2&quot;; %3 % would by chance.</source>
        <translation>支持它的证据有 %1 % 位于“%2”区域内；随机情况下为 %3 %。</translation>
    </message>
    <message>
        <source>Rank correlation of the cells: %1.</source>
        <translation>单元格的秩相关：%1。</translation>
    </message>
    <message>
        <source>Rank correlation of the cells: unknown.</source>
        <translation>单元格的秩相关：未知。</translation>
    </message>
    <message>
        <source>Near 0 the map depends on what the model has learnt; near 1 it shows the picture, not the model.</source>
        <translation>接近 0 表示该图取决于模型所学内容；接近 1 表示它反映的是画面而不是模型。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::HierarchyGraph</name>
    <message>
        <source>Graph of the nodes</source>
        <translation>节点图</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Weights of somebody else&apos;s model. Nothing in the file is executed. The new model will say that its training and its error rates are unknown.</source>
        <translation>他人模型的权重。文件中的任何内容都不会被执行。新模型会注明其训练和错误率未知。</translation>
    </message>
    <message>
        <source>A model of this program. It is loaded once, to see that it works, and copied byte for byte, so that its SHA-256 stays.</source>
        <translation>本程序的模型。先加载一次以确认可用，再逐字节复制，因此 SHA-256 不变。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The new model&apos;s name in lists, results and on the command line</source>
        <translation>新模型在列表、结果和命令行中的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>Which labels the model gives, and how they hang together</source>
        <translation>模型给出哪些标签，以及它们之间的关系</translation>
    </message>
    <message>
        <source>FF++: ten nodes, as published</source>
        <translation>FF++：十个节点，与论文一致</translation>
    </message>
    <message>
        <source>FFSC: twelve nodes</source>
        <translation>FFSC：十二个节点</translation>
    </message>
    <message>
        <source>From a description…</source>
        <translation>来自描述文件…</translation>
    </message>
    <message>
        <source>&amp;Hierarchy:</source>
        <translation>层次结构(&amp;H)：</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Whether a fake face may have no altered attribute: yes in the official code, no in the paper&apos;s equation</source>
        <translation>伪造人脸是否可以没有被改动的属性：官方代码可以，论文公式不可以</translation>
    </message>
    <message>
        <source>As the hierarchy says</source>
        <translation>按层次结构的说明</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>规则(&amp;R)：</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>A JSON object, node to text, for nodes whose prompt is another one; empty: the published wording</source>
        <translation>JSON 对象（节点到文本），用于提示词不同的节点；留空则用论文措辞</translation>
    </message>
    <message>
        <source>the published wording</source>
        <translation>论文措辞</translation>
    </message>
    <message>
        <source>&amp;Prompts:</source>
        <translation>提示词(&amp;P)：</translation>
    </message>
    <message>
        <source>Choose the prompts</source>
        <translation>选择提示词</translation>
    </message>
    <message>
        <source>Prompts (*.json)</source>
        <translation>提示词 (*.json)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>CLIP&apos;s bpe_simple_vocab_16e6.txt.gz, or Hugging Face&apos;s vocab.json with merges.txt beside it</source>
        <translation>CLIP 的 bpe_simple_vocab_16e6.txt.gz，或 Hugging Face 的 vocab.json（merges.txt 在同一处）</translation>
    </message>
    <message>
        <source>Choose CLIP&apos;s vocabulary</source>
        <translation>选择 CLIP 词表</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.gz *.json);;All files (*)</source>
        <translation>词表 (*.txt *.gz *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary:</source>
        <translation>词表(&amp;V)：</translation>
    </message>
    <message>
        <source>Choose a description of a hierarchy</source>
        <translation>选择层次结构描述</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>描述文件 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>There is a model of this name already; choose another one.</source>
        <translation>已有同名模型；请另选名称。</translation>
    </message>
    <message>
        <source>Prompts that are not the published ones need CLIP&apos;s vocabulary to be turned into tokens.</source>
        <translation>非论文的提示词需要 CLIP 词表才能转换为词元。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::IntakeDialog</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加检材</translation>
    </message>
    <message>
        <source>Files to take in</source>
        <translation>要接收的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Seal or exhibit</source>
        <translation>封条或物证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>F2 writes a file&apos;s own seal or exhibit number, where it is not the one below</source>
        <translation>F2 写入该文件自己的封条或物证编号（若与下方不同）</translation>
    </message>
    <message>
        <source>Received &amp;by:</source>
        <translation>接收人(&amp;B)：</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>时间(&amp;W)：</translation>
    </message>
    <message>
        <source>date and time, in your words</source>
        <translation>日期和时间，可自行表述</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>from whom, from which device</source>
        <translation>来自何人、何设备</translation>
    </message>
    <message>
        <source>Seal or e&amp;xhibit number:</source>
        <translation>封条或物证编号(&amp;X)：</translation>
    </message>
    <message>
        <source>of all files that have none of their own</source>
        <translation>用于没有自己编号的所有文件</translation>
    </message>
    <message>
        <source>Con&amp;dition:</source>
        <translation>状况(&amp;D)：</translation>
    </message>
    <message>
        <source>sealed, damaged, a copy of …</source>
        <translation>密封、损坏、……的副本</translation>
    </message>
    <message>
        <source>Recorded b&amp;y:</source>
        <translation>记录人(&amp;Y)：</translation>
    </message>
    <message>
        <source>Expected hash</source>
        <translation>预期哈希</translation>
    </message>
    <message>
        <source>paste a SHA-256, SHA-1 or MD5 to compare</source>
        <translation>粘贴 SHA-256、SHA-1 或 MD5 以比较</translation>
    </message>
    <message>
        <source>Expected &amp;hash:</source>
        <translation>预期哈希(&amp;H)：</translation>
    </message>
    <message>
        <source>Progress of the intake</source>
        <translation>接收进度</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Videos and pictures (%1);;All files (*)</source>
        <translation>视频和图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Stopped. What was taken in stays in the case.</source>
        <translation>已停止。已接收的保留在案件中。</translation>
    </message>
    <message>
        <source>%1 of %2 taken in.</source>
        <translation>已接收 %1 / %2。</translation>
    </message>
    <message>
        <source>This is no hash: a SHA-256 has 64 hexadecimal digits, a SHA-1 40, an MD5 32.</source>
        <translation>这不是哈希：SHA-256 有 64 位十六进制数字，SHA-1 有 40 位，MD5 有 32 位。</translation>
    </message>
    <message>
        <source>Equal: the %1 of %2 is the expected one.</source>
        <translation>相同：%2 的 %1 与预期一致。</translation>
    </message>
    <message>
        <source>Not equal: no file taken in here has this %1.</source>
        <translation>不同：此处接收的文件都没有这个 %1。</translation>
    </message>
    <message>
        <source>It is compared with the %1 of each file once that is known.</source>
        <translation>得到各文件的 %1 后即进行比较。</translation>
    </message>
    <message>
        <source>stay where they &amp;are</source>
        <translation>保留在原处(&amp;A)</translation>
    </message>
    <message>
        <source>are &amp;copied into the case&apos;s folder</source>
        <translation>复制到案件文件夹(&amp;C)</translation>
    </message>
    <message>
        <source>Or drop files here. They are opened for reading only.</source>
        <translation>也可将文件拖放到此处。仅以只读方式打开。</translation>
    </message>
    <message>
        <source>Read-only copies in %1, read again and compared with what was read first</source>
        <translation>%1 中的只读副本，再次读取并与首次读取的内容比较</translation>
    </message>
    <message>
        <source>The files:</source>
        <translation>文件：</translation>
    </message>
</context>
<context>
    <name>semblance::ui::IntervalPanel</name>
    <message>
        <source>Unknown: fewer than %1 frames say nothing about how sure the mean is.</source>
        <translation>未知：少于 %1 帧时无法说明均值有多可靠。</translation>
    </message>
    <message>
        <source>Unknown: the probability changes so slowly that these frames are hardly independent of one another.</source>
        <translation>未知：概率变化过慢，这些帧彼此几乎不独立。</translation>
    </message>
    <message>
        <source>95 % interval of the mean over frames like these: block bootstrap, %1 frames drawn together because neighbours are alike. It does not say how probable it is that the finding is right.</source>
        <translation>此类帧均值的 95% 区间：块自助法，因相邻帧相似而每次一并抽取 %1 帧。它并不表示结论正确的概率。</translation>
    </message>
    <message>
        <source>Statistics of the interval</source>
        <translation>区间统计</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超阈值</translation>
    </message>
    <message>
        <source>95 % interval of the mean, which heeds that neighbouring frames are alike</source>
        <translation>均值的 95% 区间，已考虑相邻帧相似</translation>
    </message>
    <message>
        <source>Standard deviation over the frames</source>
        <translation>各帧的标准差</translation>
    </message>
    <message>
        <source>Share of the time with the face at or above the threshold</source>
        <translation>有该面部的时间中达到或超过阈值的比例</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Play this interval again and again</source>
        <translation>反复播放该区间</translation>
    </message>
    <message>
        <source>Close the interval</source>
        <translation>关闭区间</translation>
    </message>
    <message>
        <source>Close the interval (Esc)</source>
        <translation>关闭区间 (Esc)</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 faces</source>
        <translation>%2 张面部中的 %1 张</translation>
    </message>
    <message>
        <source>The track has no face that counts in this interval.</source>
        <translation>该轨迹在此区间内没有计入的人脸。</translation>
    </message>
    <message>
        <source>1 face of the track</source>
        <translation>该轨迹的 1 张人脸</translation>
    </message>
    <message>
        <source>%1 faces of the track</source>
        <translation>该轨迹的 %1 张人脸</translation>
    </message>
    <message>
        <source>%1, first to last %2; threshold %3</source>
        <translation>%1，首尾相隔 %2；阈值 %3</translation>
    </message>
</context>
<context>
    <name>semblance::ui::JobCard</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused at %1 of %2</source>
        <translation>暂停于 %1 / %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop this job; what is done is kept</source>
        <translation>停止此任务；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Read the videos again that could not be read</source>
        <translation>重新读取无法读取的视频</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this job off the list; what it has stored stays</source>
        <translation>将此任务移出列表；已存储的内容保留</translation>
    </message>
</context>
<context>
    <name>semblance::ui::JobsPane</name>
    <message>
        <source>No jobs. Extractions and expansions run here, one after another.</source>
        <translation>没有任务。提取和扩展在此依次运行。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>semblance::ui::LabelRowsEditor</name>
    <message>
        <source>&amp;Save and use…</source>
        <translation>保存并使用(&amp;S)…</translation>
    </message>
    <message>
        <source>Use the &amp;published table</source>
        <translation>使用已发表的表格(&amp;P)</translation>
    </message>
    <message>
        <source>The method whose faces get these labels</source>
        <translation>其人脸获得这些标签的方法</translation>
    </message>
    <message>
        <source>A method of your own</source>
        <translation>自定义方法</translation>
    </message>
    <message>
        <source>A&amp;dd method</source>
        <translation>添加方法(&amp;D)</translation>
    </message>
    <message>
        <source>Give a forging method of your own a label row</source>
        <translation>为自定义伪造方法设置标签行</translation>
    </message>
    <message>
        <source>Keep your rows in a JSON file, which semblance dataset reads too, and read the folder again with them</source>
        <translation>将您的标签行保存到 JSON 文件（semblance dataset 也可读取），并据此重新读取文件夹</translation>
    </message>
    <message>
        <source>Take Table I&apos;s rows again</source>
        <translation>重新使用表 I 的标签行</translation>
    </message>
    <message>
        <source>C&amp;hoose a label file…</source>
        <translation>选择标签文件(&amp;H)…</translation>
    </message>
    <message>
        <source>Use the rows of a JSON file that was saved before</source>
        <translation>使用先前保存的 JSON 文件中的标签行</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>方法(&amp;M)：</translation>
    </message>
    <message>
        <source>The dataset has no forgeries.</source>
        <translation>数据集中没有伪造。</translation>
    </message>
    <message>
        <source>Every face of “%1” gets these labels, unless the dataset brings labels of its own.</source>
        <translation>“%1”的每张人脸都获得这些标签，除非数据集自带标签。</translation>
    </message>
    <message>
        <source>No row for “%1” yet: its faces are labelled as altered, and nothing more is known.</source>
        <translation>“%1”尚无标签行：其人脸标为已改动，其余未知。</translation>
    </message>
    <message>
        <source>Changed rows are not saved yet.</source>
        <translation>更改的标签行尚未保存。</translation>
    </message>
    <message>
        <source>The published table is used.</source>
        <translation>正在使用已发表的表格。</translation>
    </message>
    <message>
        <source>Label file: %1</source>
        <translation>标签文件：%1</translation>
    </message>
    <message>
        <source>Choose a label file</source>
        <translation>选择标签文件</translation>
    </message>
    <message>
        <source>Label files (*.json)</source>
        <translation>标签文件 (*.json)</translation>
    </message>
    <message>
        <source>Save the label rows</source>
        <translation>保存标签行</translation>
    </message>
</context>
<context>
    <name>semblance::ui::LogNotice</name>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MainWindow</name>
    <message>
        <source>%1 – Semblance</source>
        <translation>%1 – Semblance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
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
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here.</source>
        <translation>%1 无法在此打开。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is a folder without a dataset or an evaluation; its videos and pictures can be queued under Batch.</source>
        <translation>%1 是不含数据集或评估的文件夹；其中的视频和图片可在“批处理”中排队。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>font letters scale larger smaller</source>
        <comment>a command is found by these words</comment>
        <translation>字体 字号 缩放 放大 缩小</translation>
    </message>
    <message>
        <source>theme appearance mode</source>
        <comment>a command is found by these words</comment>
        <translation>主题 外观 模式</translation>
    </message>
    <message>
        <source>%1 does not answer yet. It is opened once it does; everything else can be used meanwhile.</source>
        <translation>%1 尚未响应。一有响应就会打开；其间其他功能都可使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu and one of its choices</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Read the whole message</source>
        <translation>阅读完整消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ModelTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>层次结构</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ModelsScreen</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find by name, data, hierarchy or SHA-256</source>
        <translation>按名称、数据、层次结构或 SHA-256 查找</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>The maker&apos;s document</source>
        <translation>制作者文档</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>模型卡(&amp;R)</translation>
    </message>
    <message>
        <source>Maker&apos;s d&amp;ocument</source>
        <translation>制作者文档(&amp;O)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation>正在比较模型</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Weights and models (*.pth *.pt *.bin *.safetensors);;All files (*)</source>
        <translation>权重和模型 (*.pth *.pt *.bin *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The SHA-256 is on the clipboard</source>
        <translation>SHA-256 已放到剪贴板</translation>
    </message>
    <message>
        <source>Import, look at, compare and manage models</source>
        <translation>导入、查看、比较和管理模型</translation>
    </message>
    <message>
        <source>Models of your own: %1</source>
        <translation>您的模型：%1</translation>
    </message>
    <message>
        <source>There is no model yet. Import one, or drop a .pth, .pt or .safetensors file here.</source>
        <translation>还没有模型。请导入，或将 .pth、.pt 或 .safetensors 文件拖到此处。</translation>
    </message>
    <message>
        <source>The default model “%1” is not there any more; choose another one.</source>
        <translation>默认模型“%1”已不存在；请另选一个。</translation>
    </message>
    <message>
        <source>Choose a model to see its card.</source>
        <translation>选择模型以查看其模型卡。</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>“%1” is the default model now</source>
        <translation>“%1”现在是默认模型</translation>
    </message>
    <message>
        <source>The model that came with the program is the default again</source>
        <translation>随程序附带的模型重新成为默认</translation>
    </message>
    <message>
        <source>Looking at the cases</source>
        <translation>正在查看案件</translation>
    </message>
    <message>
        <source>“%1” was deleted for good, as the file system has no trash.</source>
        <translation>“%1”已永久删除，因为文件系统没有回收站。</translation>
    </message>
    <message>
        <source>“%1” is in the trash: %2</source>
        <translation>“%1”已移入回收站：%2</translation>
    </message>
    <message>
        <source>A model file is being imported or exported. Nothing is kept of it; it has to be begun again.</source>
        <translation>正在导入或导出模型文件。不会保留任何内容，必须重新开始。</translation>
    </message>
    <message>
        <source>Two models are being compared. The scores are kept; comparing the same models again goes on from there.</source>
        <translation>正在比较两个模型。分数会保留；再次比较相同的模型时从此处继续。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodeButton</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at or above the threshold</source>
        <translation>达到或高于阈值</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>低于阈值</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
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
    <message>
        <source>Own opinion</source>
        <translation>自己的意见</translation>
    </message>
    <message>
        <source>What the examiner recorded about this track</source>
        <translation>检验人员对该轨迹的记录</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NodePane</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
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
        <source>A node counts as altered from this probability on; it was set for the analysis.</source>
        <translation>概率达到该值时节点即视为被改动；该值在分析时设定。</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Probabilities of this one face on the shown frame</source>
        <translation>当前帧上这一张面部的概率</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Means over the track&apos;s faces, with their uncertainty</source>
        <translation>该轨迹各面部的均值及其不确定性</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Means over all analysed faces, with their uncertainty</source>
        <translation>所有已分析面部的均值及其不确定性</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>The nodes and how they depend on one another</source>
        <translation>各节点及其相互依赖关系</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Face, track and video beside each other; ticked nodes are drawn in the timeline</source>
        <translation>面部、轨迹与视频并列；勾选的节点会绘制在时间线上</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Video: mean over its faces (%1)</source>
        <translation>视频：其各面部的均值（%1 张）</translation>
    </message>
    <message>
        <source>Track %1: mean over its faces (%2)</source>
        <translation>轨迹 %1：其各面部的均值（%2 张）</translation>
    </message>
    <message>
        <source>Heat map of %1</source>
        <translation>热力图：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the heat map&apos;s pane: what it explains, its colours in numbers, a sanity check</source>
        <translation>显示热力图面板：它解释什么、颜色对应的数值、合理性检验</translation>
    </message>
    <message>
        <source>Video: hidden until your own opinion on every track is recorded</source>
        <translation>视频：在记录您对每条轨迹的意见之前隐藏</translation>
    </message>
    <message>
        <source>Track %1: hidden until your own opinion is recorded</source>
        <translation>轨迹 %1：在记录您自己的意见之前隐藏</translation>
    </message>
</context>
<context>
    <name>semblance::ui::NoteDialog</name>
    <message>
        <source>Evidence</source>
        <translation>检材</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>Make the chosen words bold, or no more</source>
        <translation>将所选文字设为粗体或取消</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Make a list of the chosen lines, or no more</source>
        <translation>将所选行设为列表或取消</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>链接(&amp;K)…</translation>
    </message>
    <message>
        <source>Give the chosen words an address; it is shown with them and never followed</source>
        <translation>为所选文字加上地址；地址会一并显示，从不访问</translation>
    </message>
    <message>
        <source>Standard texts</source>
        <translation>标准文本</translation>
    </message>
    <message>
        <source>Insert a standard text…</source>
        <translation>插入标准文本…</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>关于：</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
</context>
<context>
    <name>semblance::ui::OpinionDialog</name>
    <message>
        <source>altered</source>
        <translation>已篡改</translation>
    </message>
    <message>
        <source>not altered</source>
        <translation>未篡改</translation>
    </message>
    <message>
        <source>can&apos;t say</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>What do you think, from the picture alone? It is kept with your name and the time.</source>
        <translation>仅凭画面，您怎么看？意见将连同您的姓名和时间一起保存。</translation>
    </message>
    <message>
        <source>The face as a whole</source>
        <translation>整张人脸</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It can be recorded when every row has an answer; “can&apos;t say” is one. Still open: %1.</source>
        <translation>每一行都有回答后才能记录；“无法判断”也算回答。尚未回答：%1。</translation>
    </message>
    <message>
        <source>Every row has an answer.</source>
        <translation>每一行都已回答。</translation>
    </message>
    <message>
        <source>Close without recording? What was chosen and typed here is lost.</source>
        <translation>不记录就关闭吗？此处选择和输入的内容将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>semblance::ui::PairView</name>
    <message>
        <source>Both faces on one grid</source>
        <translation>两张人脸位于同一网格</translation>
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
    <message>
        <source>The index is being built. This is the first picture; frames can be reached exactly when it is done.</source>
        <translation>正在建立索引。这是第一幅画面；索引完成后即可精确定位各帧。</translation>
    </message>
    <message>
        <source>The frame is on the clipboard.</source>
        <translation>画面已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Looking for cuts in the whole video; those found so far can be reached already.</source>
        <translation>正在整个视频中查找镜头切换；已找到的可以直接跳转。</translation>
    </message>
    <message>
        <source>%1: none after this frame.</source>
        <translation>%1：此帧之后没有。</translation>
    </message>
    <message>
        <source>%1: none before this frame.</source>
        <translation>%1：此帧之前没有。</translation>
    </message>
    <message>
        <source>Choose a folder for snapshots</source>
        <translation>选择快照文件夹</translation>
    </message>
    <message>
        <source>Snapshot written: %1</source>
        <translation>快照已写入：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> (fit)</source>
        <translation>（适合）</translation>
    </message>
    <message>
        <source>x %1 y %2</source>
        <translation>x %1 y %2</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>%1: hidden until your own opinion is recorded.</source>
        <translation>%1：在记录您自己的意见之前隐藏。</translation>
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
    <name>semblance::ui::RecordPane</name>
    <message>
        <source>Kinds of entries</source>
        <translation>条目类型</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>所有条目</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Return goes to the frame, F2 edits the text, Delete withdraws the entry; every version is kept</source>
        <translation>回车转到该帧，F2 编辑文本，Delete 撤回条目；所有版本都会保留</translation>
    </message>
    <message>
        <source>Versions of the chosen entry</source>
        <translation>所选条目的版本</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. B bookmarks the shown frame, N writes a note.</source>
        <translation>尚无记录。按 B 为当前帧添加书签，按 N 写备注。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>End &amp;span</source>
        <translation>结束区间(&amp;S)</translation>
    </message>
    <message>
        <source>Begin &amp;span</source>
        <translation>开始区间(&amp;S)</translation>
    </message>
    <message>
        <source>Count track again</source>
        <translation>重新计入轨迹</translation>
    </message>
    <message>
        <source>E&amp;xclude track…</source>
        <translation>排除轨迹(&amp;X)…</translation>
    </message>
    <message>
        <source>Count &amp;detection again</source>
        <translation>重新计入检测(&amp;D)</translation>
    </message>
    <message>
        <source>Exclude &amp;detection…</source>
        <translation>排除检测(&amp;D)…</translation>
    </message>
    <message>
        <source>change of a text</source>
        <translation>更改文本</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Frame %1 is bookmarked already.</source>
        <translation>第 %1 帧已有书签。</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Frame %1 is bookmarked.</source>
        <translation>已为第 %1 帧添加书签。</translation>
    </message>
    <message>
        <source>span</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>The span from frame %1 to %2 is recorded.</source>
        <translation>已记录第 %1 帧至第 %2 帧的区间。</translation>
    </message>
    <message>
        <source>A span begins at frame %1; the same command at its last frame ends it.</source>
        <translation>区间从第 %1 帧开始；在末帧再次执行同一命令即可结束。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on frame %1:</source>
        <translation>第 %1 帧的备注：</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>counting again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Why does track %1 not count?</source>
        <translation>为什么不计入轨迹 %1？</translation>
    </message>
    <message>
        <source>Why does the face of track %1 on frame %2 not count?</source>
        <translation>为什么不计入轨迹 %1 在第 %2 帧的人脸？</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Name track</source>
        <translation>命名轨迹</translation>
    </message>
    <message>
        <source>Name of track %1:</source>
        <translation>轨迹 %1 的名称：</translation>
    </message>
    <message>
        <source>name of a track</source>
        <translation>轨迹名称</translation>
    </message>
    <message>
        <source>Export record</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The record was written to %1.</source>
        <translation>记录已写入 %1。</translation>
    </message>
    <message>
        <source>%1: frames %2 to %3</source>
        <translation>%1：第 %2 至 %3 帧</translation>
    </message>
    <message>
        <source>There is no other track that counts.</source>
        <translation>没有其他计入的轨迹。</translation>
    </message>
    <message>
        <source>Merge track</source>
        <translation>合并轨迹</translation>
    </message>
    <message>
        <source>Track %1 is the same person as track:</source>
        <translation>轨迹 %1 与以下轨迹是同一人：</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Bookmarks, notes, drawings and exclusions of the open evidence stand here.</source>
        <translation>此处显示已打开证据的书签、笔记、图形标注和排除。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReportDialog</name>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件形式</translation>
    </message>
    <message>
        <source>All forms hold the same content and the same hash of it</source>
        <translation>所有形式内容相同，内容哈希也相同</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML，单个文件</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the report; an existing file is never overwritten (%1)</source>
        <translation>写出报告；绝不覆盖已有文件（%1）</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Tick what the report holds; drag or Alt+Up and Alt+Down change the order</source>
        <translation>勾选报告内容；拖动或用 Alt+上、Alt+下 调整顺序</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move the section (%1)</source>
        <translation>移动章节（%1）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Pictures of frames, faces and heat maps</source>
        <translation>帧、人脸和热图的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the standard title</source>
        <translation>标准标题</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Evidence:</source>
        <translation>证据(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Case &amp;number:</source>
        <translation>案号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Case:</source>
        <translation>案件(&amp;C)：</translation>
    </message>
    <message>
        <source>E&amp;xaminer:</source>
        <translation>检验人(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;Agency:</source>
        <translation>机构(&amp;A)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Questions:</source>
        <translation>问题(&amp;Q)：</translation>
    </message>
    <message>
        <source>Sect&amp;ions:</source>
        <translation>章节(&amp;I)：</translation>
    </message>
    <message>
        <source>Reading the case and the evidence…</source>
        <translation>正在读取案件和证据…</translation>
    </message>
    <message>
        <source>Reading evidence %1 of %2…</source>
        <translation>正在读取证据 %1 / %2…</translation>
    </message>
    <message>
        <source>There is no report to show.</source>
        <translation>没有可显示的报告。</translation>
    </message>
    <message>
        <source>Some things could not be shown, and the report says so: %1</source>
        <translation>有些内容无法显示，报告中已说明：%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Reports (*.%1)</source>
        <translation>报告 (*.%1)</translation>
    </message>
    <message>
        <source>The report was written to %1, but not noted in the case&apos;s audit log: %2</source>
        <translation>报告已写入 %1，但未能记入案件审计日志：%2</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A picture file, shown on the title page</source>
        <translation>图片文件，显示在封面上</translation>
    </message>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>模板(&amp;M)：</translation>
    </message>
    <message>
        <source>Lo&amp;go:</source>
        <translation>徽标(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>保存为(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep agency, address, logo, title, language, questions and sections as a template for other cases</source>
        <translation>将机构、地址、徽标、标题、语言、问题和章节保存为其他案件的模板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Logo of the agency</source>
        <translation>机构徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>模板名称：</translation>
    </message>
    <message>
        <source>The template was written to %1.</source>
        <translation>模板已写入 %1。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReportPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>The page shown (Page Up, Page Down)</source>
        <translation>所示页面（Page Up、Page Down）</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>页(&amp;G)：</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ResultsPane</name>
    <message>
        <source>Dataset shown</source>
        <translation>显示的数据集</translation>
    </message>
    <message>
        <source>Which of the protocol&apos;s datasets is shown</source>
        <translation>显示协议中的哪个数据集</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>What charts, methods and errors are about</source>
        <translation>图表、方法和错误所针对的节点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A video&apos;s score is the mean of its frames&apos;</source>
        <translation>视频的分数是其各帧的平均值</translation>
    </message>
    <message>
        <source>Forgeries</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>Only the forgeries of one method, against every real face</source>
        <translation>仅一种方法的伪造，与所有真实人脸对比</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Every node, or every forging method of the chosen node</source>
        <translation>每个节点，或所选节点的每种伪造方法</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>A row a node</source>
        <translation>每个节点一行</translation>
    </message>
    <message>
        <source>A row a method</source>
        <translation>每种方法一行</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Comparison of two models</source>
        <translation>两个模型的比较</translation>
    </message>
    <message>
        <source>The paper&apos;s table</source>
        <translation>论文的表格</translation>
    </message>
    <message>
        <source>&amp;Table of the paper</source>
        <translation>论文的表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mparison</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Worst errors</source>
        <translation>最严重的错误(&amp;W)</translation>
    </message>
    <message>
        <source>All forgeries</source>
        <translation>所有伪造</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>划分 %1</translation>
    </message>
    <message>
        <source>all splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>“%1” is a demonstration model and not validated for casework.</source>
        <translation>“%1”是演示模型，未经办案验证。</translation>
    </message>
    <message>
        <source>%1 has no node for: %2.</source>
        <translation>%1 没有以下节点：%2。</translation>
    </message>
    <message>
        <source>Computing the curves…</source>
        <translation>正在计算曲线…</translation>
    </message>
    <message>
        <source>Looking for the worst errors…</source>
        <translation>正在查找最严重的错误…</translation>
    </message>
    <message>
        <source>Unknown: the model has no such node.</source>
        <translation>未知：模型没有该节点。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被篡改</translation>
    </message>
    <message>
        <source>Unknown: the model has no such node, or no label of it is observed here.</source>
        <translation>未知：模型没有该节点，或此处没有其标注。</translation>
    </message>
    <message>
        <source>The split holds no forgery, so there is no method to tell apart.</source>
        <translation>该划分中没有伪造，因此没有可区分的方法。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>AUC of %1</source>
        <translation>%1 的 AUC</translation>
    </message>
    <message>
        <source>AUC of the other</source>
        <translation>另一模型的 AUC</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>DeLong z</source>
        <translation>DeLong z</translation>
    </message>
    <message>
        <source>DeLong p</source>
        <translation>DeLong p</translation>
    </message>
    <message>
        <source>DeLong&apos;s test takes frames as independent, which those of one video are not: use the interval.</source>
        <translation>DeLong 检验假定各帧独立，而同一视频的帧并不独立：请使用区间。</translation>
    </message>
    <message>
        <source>Unknown: a class has fewer than two, or both models rank all alike.</source>
        <translation>未知：某一类少于两个，或两个模型的排序完全相同。</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <translation>&lt; 0.001</translation>
    </message>
    <message>
        <source>First minus the other, on the same items, with the interval under equal resamples</source>
        <translation>同一批样本上第一个减另一个，区间采用相同的重采样</translation>
    </message>
    <message>
        <source>%1 of %2 videos altered</source>
        <translation>%2 个视频中有 %1 个已改动</translation>
    </message>
    <message>
        <source>95 % by video: %1</source>
        <translation>按视频 95 %：%1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>%1. AUC in percent. Bold rows with * are this run&apos;s numbers, the paper&apos;s in brackets; the other rows are the paper&apos;s. A dash was not run, or is not in the paper.</source>
        <translation>%1。AUC 以百分比表示。带 * 的粗体行为本次结果，括号内为论文数值；其余行为论文数值。短横表示未运行或论文中没有。</translation>
    </message>
    <message>
        <source>%1 here: %2.</source>
        <translation>此处的 %1：%2。</translation>
    </message>
    <message>
        <source>%1, %2 is unknown: %3.</source>
        <translation>%1，%2 未知：%3。</translation>
    </message>
    <message>
        <source>All pictures were changed by %1 before they were scored.</source>
        <translation>所有图片在评分前均已经过 %1 处理。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReviewDialog</name>
    <message>
        <source>Accept this sample</source>
        <translation>接受此样本</translation>
    </message>
    <message>
        <source>Accept %1 samples</source>
        <translation>接受 %1 个样本</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject this sample</source>
        <translation>拒绝此样本</translation>
    </message>
    <message>
        <source>Reject %1 samples</source>
        <translation>拒绝 %1 个样本</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Relabel this sample</source>
        <translation>重新标注此样本</translation>
    </message>
    <message>
        <source>Relabel %1 samples</source>
        <translation>重新标注 %1 个样本</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>重新标注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Reviewed &amp;by:</source>
        <translation>审核人(&amp;B)：</translation>
    </message>
    <message>
        <source>The decision is kept in the manifest with its reason, name and time. It can be overruled, not deleted.</source>
        <translation>该决定连同理由、姓名和时间保存在清单中。它可以被推翻，但不能删除。</translation>
    </message>
    <message>
        <source>Give a reason and a name.</source>
        <translation>请填写理由和姓名。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::ReviewScreen</name>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Look at evidence and analyse it</source>
        <translation>查看并分析证据</translation>
    </message>
    <message>
        <source>One file is shown at a time; the others are under File &gt; Open recent.</source>
        <translation>一次只显示一个文件；其他文件在“文件 &gt; 最近打开”中。</translation>
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
        <source>“%1” is a demonstration model and not validated for casework; its probabilities are not findings.</source>
        <translation>“%1”是演示模型，未经办案验证；其概率不能作为鉴定结论。</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>案件文件：%1</translation>
    </message>
    <message>
        <source>Results are kept in a case file of its own for each piece of evidence</source>
        <translation>每份检材的结果保存在各自的案件文件中</translation>
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
        <source>&amp;Frames</source>
        <translation>帧(&amp;F)</translation>
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
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Memory for &amp;decoded frames</source>
        <translation>解码帧缓存(&amp;D)</translation>
    </message>
    <message>
        <source>looking for cuts</source>
        <translation>正在查找镜头切换</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>First opinion: scores are hidden until your own opinion on the track is recorded (Shift+O).</source>
        <translation>初步意见：在记录您对该轨迹的意见之前，分数保持隐藏（Shift+O）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stop the analysis of %1? What is done is kept; Analyze goes on from there.</source>
        <translation>停止对 %1 的分析吗？已完成的部分会保留；“分析”将从那里继续。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 has changed since it was added to the case: SHA-256 %2… then, %3… now. The results of the old content stay with it; an analysis keeps the file as new evidence.</source>
        <translation>%1 在加入案件之后已更改：当时 SHA-256 为 %2…，现在为 %3…。旧内容的结果仍归旧内容；分析会将此文件作为新证据保存。</translation>
    </message>
    <message>
        <source>The evidence %1 is not where it was, %2.</source>
        <translation>证据 %1 不在原处 %2。</translation>
    </message>
    <message>
        <source>The evidence %1 has changed: it has %2 bytes, not %3. The results are those of the old content.</source>
        <translation>证据 %1 已更改：它有 %2 字节，而不是 %3 字节。结果属于旧内容。</translation>
    </message>
    <message>
        <source>The evidence %1 was written to after it was taken in; verify the case.</source>
        <translation>证据 %1 在接收后被写入过；请核验案件。</translation>
    </message>
    <message>
        <source>%1 has this case open for writing since %2 (user %3 on %4, process %5). It can only be read here.</source>
        <translation>%1 自 %2 起以写入方式打开了此案件（%4 上的用户 %3，进程 %5）。此处只能读取。</translation>
    </message>
    <message>
        <source>Another program has this case open for writing. It can only be read here.</source>
        <translation>另一个程序以写入方式打开了此案件。此处只能读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Find evidence…</source>
        <translation>查找证据…</translation>
    </message>
    <message>
        <source>Folder with the evidence; files are known by their SHA-256</source>
        <translation>含有证据的文件夹；文件按其 SHA-256 识别</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence found</source>
        <translation>
            <numerusform>找到 %n 件证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Export is possible once your own opinion on every track is recorded.</source>
        <translation>对每条轨迹记录了您自己的意见后才能导出。</translation>
    </message>
    <message>
        <source>The analysis of %1 is running. What is scored is kept, but for the frames since the last whole group, %2 at most. Analyze goes on from there; to follow the faces it reads the frames before once more, but scores none of them again.</source>
        <translation>正在分析 %1。已评分的内容会保留，但自上一个完整分组以来的帧除外（最多 %2 帧）。“分析”将从那里继续；为了跟踪人脸，它会再次读取之前的帧，但不会重新评分。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RobustnessPane</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Whose probability is drawn; all nodes are measured</source>
        <translation>绘制其概率的节点；所有节点都会测量</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>改变的对象</translation>
    </message>
    <message>
        <source>The whole frame is changed as a platform changes a file; the aligned crop as in the published evaluation, which makes a small face&apos;s changes smaller than they look</source>
        <translation>整帧按平台处理文件的方式改变；对齐的裁剪图按已发表的评估方式改变，因此小人脸所受的改变比看上去的弱</translation>
    </message>
    <message>
        <source>Change the frame</source>
        <translation>改变整帧</translation>
    </message>
    <message>
        <source>Change the crop</source>
        <translation>改变裁剪图</translation>
    </message>
    <message>
        <source>Dashed: threshold. Dotted: unchanged picture. Diamonds: on the other side of the threshold. The landmarks stay those of the unchanged frame.</source>
        <translation>虚线：阈值。点线：未改变的图像。菱形：位于阈值另一侧。关键点沿用未改变的帧。</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1：不可用。%2</translation>
    </message>
    <message>
        <source>%1: measuring, %2 of %3</source>
        <translation>%1：正在测量，%2/%3</translation>
    </message>
    <message>
        <source>%1: measuring…</source>
        <translation>%1：正在测量…</translation>
    </message>
    <message>
        <source>Export robustness</source>
        <translation>导出稳健性</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The measurement was written to %1.</source>
        <translation>测量结果已写入 %1。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::RunPane</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run that is shown; the newest first</source>
        <translation>所显示的运行；最新的在前</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>没有显示运行</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleDelegate</name>
    <message>
        <source>no picture</source>
        <translation>无图片</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleGrid</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SampleModel</name>
    <message>
        <source>Sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>Sample %1: %2
Identity: %3
Split: %4
Labels: %5</source>
        <translation>样本 %1：%2
身份：%3
划分：%4
标签：%5</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Sample %1, %2, accepted</source>
        <translation>样本 %1，%2，已接受</translation>
    </message>
    <message>
        <source>Sample %1, %2, rejected: %3</source>
        <translation>样本 %1，%2，已拒绝：%3</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SamplePictures</name>
    <message>
        <source>Pictures of the sample</source>
        <translation>样本的图片</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Real face</source>
        <translation>真实人脸</translation>
    </message>
    <message>
        <source>Forged face</source>
        <translation>伪造人脸</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SettingsDialog</name>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Of menus, messages, numbers and dates</source>
        <translation>菜单、消息、数字和日期的语言</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Dark or light, or as the system has it at the moment</source>
        <translation>深色、浅色，或跟随系统当前设置</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <translation>窗口中的所有文字</translation>
    </message>
    <message>
        <source>T&amp;hreshold of new analyses:</source>
        <translation>新分析的阈值(&amp;H)：</translation>
    </message>
    <message>
        <source>A node counts as altered at or above this probability; an analysis keeps the threshold that it was made with</source>
        <translation>概率达到或超过此值的节点视为被篡改；已有分析保留其原来的阈值</translation>
    </message>
    <message>
        <source>&amp;Frames of new analyses:</source>
        <translation>新分析的帧(&amp;F)：</translation>
    </message>
    <message>
        <source>How many frames are looked at; fewer are faster, and see less</source>
        <translation>检查多少帧；越少越快，但看到的也越少</translation>
    </message>
    <message>
        <source>&amp;Memory for decoded frames:</source>
        <translation>已解码帧的内存(&amp;M)：</translation>
    </message>
    <message>
        <source>With more of it, stepping back over more frames is quick</source>
        <translation>内存越大，可以快速后退的帧越多</translation>
    </message>
    <message>
        <source>Sea&amp;rch for faces:</source>
        <translation>人脸搜索(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Scoring of new analyses:</source>
        <translation>新分析的评分方式(&amp;S)：</translation>
    </message>
    <message>
        <source>What computes the model. The choices differ in the last digits of a probability. Checked takes the time of both and notes with the analysis where they are further apart than they should be.</source>
        <translation>用什么计算模型。各种方式只在概率的末几位上不同。“核对”需要两者的时间之和，若差异超出应有的范围，会在分析中注明。</translation>
    </message>
    <message>
        <source>&amp;Precision of new analyses:</source>
        <translation>新分析的计算精度(&amp;P)：</translation>
    </message>
    <message>
        <source>bf16 takes about half the time on a processor that has instructions for it, and moves a probability by up to 0.05, mostly by less than 0.01; a verdict near the threshold can change. What was used stands with the analysis.</source>
        <translation>在带有相应指令的处理器上，bf16 约需一半时间，概率最多改变 0.05，多数小于 0.01；接近阈值的结论可能改变。实际使用的方式会随分析一起显示。</translation>
    </message>
    <message>
        <source>How often new analyses search the whole frame. In between, each known face is found again near its last place; after a cut or where a face was lost, the whole frame is searched at once. Searching less often is faster and may find a new face some frames later.</source>
        <translation>新分析多久搜索一次整帧。其间在每个已知人脸的上一位置附近再次查找；镜头切换后或人脸丢失时立即搜索整帧。搜索得少则更快，但新的人脸可能晚几帧才被发现。</translation>
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
    <message>
        <source>In every list</source>
        <translation>在每个列表中</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>No command or key fits.</source>
        <translation>没有匹配的命令或按键。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::SideBySidePane</name>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Another track of this evidence, or an authentic video of the person</source>
        <translation>本证据的另一条轨迹，或此人的真实视频</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>左右并列</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Place of the wipe</source>
        <translation>擦除线的位置</translation>
    </message>
    <message>
        <source>This</source>
        <translation>本视频</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>另一视频</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>轨迹 %1：%2</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>%1 (another file…)</source>
        <translation>%1（另选文件…）</translation>
    </message>
    <message>
        <source>Compare with a video or an image</source>
        <translation>与视频或图像比较</translation>
    </message>
    <message>
        <source>Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>视频和图像 (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The faces there are being read…</source>
        <translation>正在读取那里的人脸…</translation>
    </message>
    <message>
        <source>The track has no analysed face there.</source>
        <translation>该轨迹在那里没有已分析的人脸。</translation>
    </message>
    <message>
        <source>track %1, frame %2 (%3)</source>
        <translation>轨迹 %1，第 %2 帧（%3）</translation>
    </message>
    <message>
        <source>%1, frame %2 (%3)</source>
        <translation>%1，第 %2 帧（%3）</translation>
    </message>
    <message>
        <source>Choose what to compare the face with.</source>
        <translation>请选择与此人脸比较的对象。</translation>
    </message>
    <message>
        <source>%1: not available. %2</source>
        <translation>%1：不可用。%2</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Mean difference of the aligned crops: %1 grey levels.</source>
        <translation>对齐裁剪图的平均差异：%1 个灰阶。</translation>
    </message>
    <message>
        <source>Differences are drawn four times as strong.</source>
        <translation>差异以四倍强度绘制。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::StartPage</name>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>Examines faces in videos and images for forgery, and says how sure it is and why.</source>
        <translation>检验视频和图像中的人脸是否伪造，并说明把握程度和理由。</translation>
    </message>
    <message>
        <source>Or drop a case file, videos or images on this window.</source>
        <translation>也可将案件文件、视频或图像拖放到此窗口。</translation>
    </message>
    <message>
        <source>Recent e&amp;vidence</source>
        <translation>最近检材(&amp;V)</translation>
    </message>
    <message>
        <source>Recent evidence</source>
        <translation>最近检材</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>Number, title, evidence, hash or note; Return searches the folder</source>
        <translation>编号、标题、检材、哈希或笔记；按回车搜索文件夹</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>检验人</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Return opens the case, Delete takes it off this list</source>
        <translation>按回车打开案件，按 Delete 从列表移除</translation>
    </message>
    <message>
        <source>Return searches every case in %1</source>
        <translation>按回车搜索 %1 中的每个案件</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近案件</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
    <message>
        <source>This file is not where it was. Delete takes it off this list.</source>
        <translation>该文件不在原处。按 Delete 从列表移除。</translation>
    </message>
    <message>
        <source>No case in this folder holds all of these words.</source>
        <translation>此文件夹中没有案件包含所有这些词。</translation>
    </message>
    <message>
        <source>None of the recent cases. Return searches every case in %1.</source>
        <translation>最近案件中没有。按回车搜索 %1 中的每个案件。</translation>
    </message>
    <message>
        <source>No case has been opened yet. Make one, open one, or drop a video or image: its results are then kept in a case file of its own.</source>
        <translation>尚未打开过案件。请新建或打开案件，或拖放视频或图像：其结果将保存在单独的案件文件中。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Found %1 of %2 cases</source>
        <translation>在 %2 个案件中找到 %1 个</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 files could not be read: %2</source>
        <translation>%1 个文件无法读取：%2</translation>
    </message>
    <message>
        <source>%1 is not there any more. Delete takes it off this list.</source>
        <translation>%1 已不存在。按 Delete 从列表移除。</translation>
    </message>
    <message>
        <source>Sho&amp;w at program start</source>
        <translation>启动程序时显示(&amp;W)</translation>
    </message>
    <message>
        <source>The program starts with this page, or with the screen that was shown last</source>
        <translation>程序以此页开始，或以上次显示的界面开始</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TaskProgress</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TemplateBox</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Take templates from another folder as well</source>
        <translation>同时使用另一文件夹中的模板</translation>
    </message>
    <message>
        <source>Folder of templates</source>
        <translation>模板文件夹</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What many cases have in common; from %1</source>
        <translation>许多案件的共同内容；来自 %1</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePane</name>
    <message>
        <source>Probability over time</source>
        <translation>概率随时间变化</translation>
    </message>
    <message>
        <source>The nodes ticked in the list of nodes are drawn as lines. Orange bars: at or above the threshold. Pink bars: the nodes contradict one another. Heat strip: blue below, grey at, orange above the threshold; hatched: unknown.
Press or drag to seek, Shift+drag to measure an interval (keys I and O), wheel to zoom, Shift+wheel to pan.</source>
        <translation>节点列表中勾选的节点以线条绘出。橙色条：达到或超过阈值。粉色条：节点相互矛盾。热度条：蓝色低于、灰色等于、橙色高于阈值；斜线：未知。
点按或拖动跳转，Shift+拖动测量区间（按键 I 和 O），滚轮缩放，Shift+滚轮平移。</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>轨迹 %1</translation>
    </message>
    <message>
        <source>Reading the scores…</source>
        <translation>正在读取分数…</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>track %1: %2</source>
        <translation>轨迹 %1：%2</translation>
    </message>
    <message>
        <source>Track %1, frames %2 to %3</source>
        <translation>轨迹 %1，第 %2 至 %3 帧</translation>
    </message>
    <message>
        <source>Frames %1 to %2</source>
        <translation>第 %1 至 %2 帧</translation>
    </message>
    <message>
        <source>No face was analysed here.</source>
        <translation>此处没有分析过的面部。</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>第 %1 帧，%2</translation>
    </message>
    <message>
        <source>This frame can&apos;t be read.</source>
        <translation>无法读取该帧。</translation>
    </message>
    <message>
        <source>Every track is excluded.</source>
        <translation>所有轨迹均已排除。</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>在记录您自己的意见之前隐藏。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TimelinePlot</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
    <message>
        <source>Track %1, excluded by the examiner</source>
        <translation>轨迹 %1，已由检验人员排除</translation>
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
    <message>
        <source>The new analysis begins…</source>
        <translation>新的分析正在开始…</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrainingForm</name>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Where the weights start: fresh, or those of a model, a trained one too</source>
        <translation>权重的起点：全新的，或某个模型的（包括训练过的）</translation>
    </message>
    <message>
        <source>Fresh weights</source>
        <translation>全新权重</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>A folder that the Datasets screen has extracted</source>
        <translation>由数据集界面提取的文件夹</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>How to train: losses, weights, schedule, size</source>
        <translation>如何训练：损失、权重、进度安排、规模</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>A name in your model folder, or a file</source>
        <translation>模型文件夹中的名称，或一个文件</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed, data and recipe give the same model</source>
        <translation>相同的种子、数据和配方得到相同的模型</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every sample is seen</source>
        <translation>每个样本被看到的次数</translation>
    </message>
    <message>
        <source>as the recipe says</source>
        <translation>按配方</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Pictures a step</source>
        <translation>每步图片数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>由什么计算</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>起点(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Data&amp;set:</source>
        <translation>数据集(&amp;S)：</translation>
    </message>
    <message>
        <source>Choose a dataset folder</source>
        <translation>选择数据集文件夹</translation>
    </message>
    <message>
        <source>Re&amp;cipe:</source>
        <translation>配方(&amp;C)：</translation>
    </message>
    <message>
        <source>Choose a recipe file</source>
        <translation>选择配方文件</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Choose where the model goes</source>
        <translation>选择模型的保存位置</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>E&amp;pochs:</source>
        <translation>轮数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Batch:</source>
        <translation>批量(&amp;B)：</translation>
    </message>
    <message>
        <source>Computed &amp;by:</source>
        <translation>计算设备(&amp;B)：</translation>
    </message>
    <message>
        <source>Choose a dataset that the Datasets screen has extracted.</source>
        <translation>请选择由数据集界面提取的数据集。</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在拟定计划…</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TrainingScreen</name>
    <message>
        <source>No run is shown</source>
        <translation>没有显示运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>What the training process said</source>
        <translation>训练进程的输出</translation>
    </message>
    <message>
        <source>The process has said nothing yet.</source>
        <translation>进程尚无输出。</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>No training run is shown</source>
        <translation>没有显示训练运行</translation>
    </message>
    <message>
        <source>Training run: %1</source>
        <translation>训练运行：%1</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>暂无可绘内容</translation>
    </message>
    <message>
        <source>Open a training run</source>
        <translation>打开训练运行</translation>
    </message>
    <message>
        <source>Logs of training runs (*.log)</source>
        <translation>训练运行日志 (*.log)</translation>
    </message>
    <message>
        <source>Compare with a training run</source>
        <translation>与训练运行比较</translation>
    </message>
    <message>
        <source>The training run ended early. %1</source>
        <translation>训练运行提前结束。%1</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Train a model on a dataset and watch it</source>
        <translation>用数据集训练模型并观察其过程</translation>
    </message>
    <message>
        <source>A model is being trained</source>
        <translation>正在训练模型</translation>
    </message>
    <message>
        <source>&amp;Leave it running</source>
        <translation>让它继续运行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>停止它(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t close</source>
        <translation>不关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Models are being trained</source>
        <translation>正在训练模型</translation>
    </message>
    <message>
        <source>A training run is a process of its own. Should it stop, keeping its checkpoint, or go on without the window? It is found again when the window is opened.</source>
        <translation>训练是独立的进程。要让它停止并保留检查点，还是在没有窗口的情况下继续？再次打开窗口时会找到它。</translation>
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
    <message>
        <source>There is no such frame; they are 0 to %1.</source>
        <translation>没有这一帧；帧号为 0 到 %1。</translation>
    </message>
    <message>
        <source>This file gives no times; type a frame&apos;s number instead.</source>
        <translation>此文件不含时间；请输入帧号。</translation>
    </message>
    <message>
        <source>This file gives no frame rate to count a timecode with; type a frame&apos;s number instead.</source>
        <translation>此文件不含可用于计算时间码的帧率；请输入帧号。</translation>
    </message>
    <message>
        <source>Type a frame (1234), a time (12.5s or 1:02.500) or a timecode (00:01:02:12).</source>
        <translation>请输入帧号（1234）、时间（12.5s 或 1:02.500）或时间码（00:01:02:12）。</translation>
    </message>
    <message>
        <source>Frame, time or timecode to go to</source>
        <translation>要转到的帧、时间或时间码</translation>
    </message>
    <message>
        <source>&lt;p&gt;The shown frame. Type where to go and press Return (Ctrl+G):&lt;/p&gt;&lt;p&gt;&lt;b&gt;1234&lt;/b&gt; or &lt;b&gt;#1234&lt;/b&gt;: the frame in presentation order, counted from 0.&lt;/p&gt;&lt;p&gt;&lt;b&gt;12.5s&lt;/b&gt;, &lt;b&gt;1:02.500&lt;/b&gt; or &lt;b&gt;0:01:02&lt;/b&gt;: a time; the frame on show at that presentation time.&lt;/p&gt;&lt;p&gt;&lt;b&gt;00:01:02:12&lt;/b&gt;: a timecode, counted from frame 0 at the nominal rate, non-drop.&lt;/p&gt;</source>
        <translation>&lt;p&gt;当前显示的帧。输入目标后按回车（Ctrl+G）：&lt;/p&gt;&lt;p&gt;&lt;b&gt;1234&lt;/b&gt; 或 &lt;b&gt;#1234&lt;/b&gt;：按显示顺序从 0 计数的帧。&lt;/p&gt;&lt;p&gt;&lt;b&gt;12.5s&lt;/b&gt;、&lt;b&gt;1:02.500&lt;/b&gt; 或 &lt;b&gt;0:01:02&lt;/b&gt;：时间，即该显示时间正在显示的帧。&lt;/p&gt;&lt;p&gt;&lt;b&gt;00:01:02:12&lt;/b&gt;：时间码，从第 0 帧起按标称帧率计数，非丢帧。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Speed of playing; J, K and L change it</source>
        <translation>播放速度；用 J、K、L 更改</translation>
    </message>
    <message>
        <source>Playing repeats these frames; [ and ] set the ends, Esc clears them</source>
        <translation>循环播放这些帧；[ 和 ] 设定两端，Esc 清除</translation>
    </message>
    <message>
        <source>The pixel under the cursor: its place, its colour as shown, and the stream&apos;s own samples</source>
        <translation>光标下的像素：位置、显示颜色以及码流自身的样本值</translation>
    </message>
    <message>
        <source>Screen pixels for one pixel of the frame</source>
        <translation>画面每个像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>Timecode (count) %1</source>
        <translation>时间码（计数）%1</translation>
    </message>
    <message>
        <source>Timecode %1</source>
        <translation>时间码 %1</translation>
    </message>
    <message>
        <source>Frames counted at the nominal rate; unknown here</source>
        <translation>按标称帧率计数的帧；此处未知</translation>
    </message>
    <message>
        <source>Frames counted at %1 a second, non-drop. This file&apos;s frame rate varies, so this is only a count: for when a frame is shown, see its time.</source>
        <translation>按每秒 %1 帧计数，非丢帧。此文件帧率可变，因此这只是计数：帧的显示时刻请看其时间。</translation>
    </message>
    <message>
        <source>Frames counted at %1 a second from 00:00:00:00, non-drop</source>
        <translation>从 00:00:00:00 起按每秒 %1 帧计数，非丢帧</translation>
    </message>
    <message>
        <source>Loop %1 to %2</source>
        <translation>循环 %1 至 %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>semblance::ui::TwoRunsPane</name>
    <message>
        <source>Other run</source>
        <translation>另一次运行</translation>
    </message>
    <message>
        <source>The run of this evidence that the shown one is compared with</source>
        <translation>与所示运行比较的本证据的另一次运行</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Whose probability is drawn</source>
        <translation>绘制其概率的节点</translation>
    </message>
    <message>
        <source>Probability in both runs, and their difference</source>
        <translation>两次运行中的概率及其差异</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>没有其他运行</translation>
    </message>
    <message>
        <source>Analyse the evidence first.</source>
        <translation>请先分析证据。</translation>
    </message>
    <message>
        <source>The case holds one run of this evidence. Analyse it again with another model or other settings to compare.</source>
        <translation>案件中本证据只有一次运行。请用另一个模型或其他设置再次分析以便比较。</translation>
    </message>
    <message>
        <source>Choose a track.</source>
        <translation>请选择轨迹。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The other run&apos;s model has no node of this name.</source>
        <translation>另一次运行的模型没有同名节点。</translation>
    </message>
    <message>
        <source>Track %1. Solid: shown run, model %2, threshold %3. Dashed: other run, model %4, threshold %5. Below: shown less other.</source>
        <translation>轨迹 %1。实线：所示运行，模型 %2，阈值 %3。虚线：另一次运行，模型 %4，阈值 %5。下方：所示减去另一次。</translation>
    </message>
    <message>
        <source>Only the first %1 frames of the track are compared.</source>
        <translation>只比较轨迹的前 %1 帧。</translation>
    </message>
    <message>
        <source>A demonstration model took part: its figures are no findings.</source>
        <translation>其中有演示模型：其数值不是结论。</translation>
    </message>
    <message>
        <source>Faces in both runs: %1; on different sides of the thresholds: %2; mean difference %3; largest %4 on frame %5; not in the other run: %6.</source>
        <translation>两次运行都有的人脸：%1；位于阈值不同侧：%2；平均差异 %3；最大差异 %4，在第 %5 帧；另一次运行中没有：%6。</translation>
    </message>
    <message>
        <source>The other run has no face in the place of this track&apos;s.</source>
        <translation>另一次运行在此轨迹的位置没有人脸。</translation>
    </message>
    <message>
        <source>Hidden until your own opinion is recorded.</source>
        <translation>在记录您自己的意见之前隐藏。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::VerifyPane</name>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>no frames</source>
        <translation>不检查帧</translation>
    </message>
    <message>
        <source>up to %1 frames of each</source>
        <translation>每份最多 %1 帧</translation>
    </message>
    <message>
        <source>every frame</source>
        <translation>每一帧</translation>
    </message>
    <message>
        <source>Frames that are decoded again and compared by their hash</source>
        <translation>重新解码并按哈希比较的帧</translation>
    </message>
    <message>
        <source>a hash of the log that was noted earlier, if there is one</source>
        <translation>以前记下的日志哈希（如有）</translation>
    </message>
    <message>
        <source>The log must still contain the entry with this hash; up to there it is then as it was</source>
        <translation>日志必须仍包含具有此哈希的条目；到该处为止则与当时一致</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>&amp;Frames:</source>
        <translation>帧(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Noted head:</source>
        <translation>记下的末端哈希(&amp;N)：</translation>
    </message>
    <message>
        <source>Verifying holds the case against its own log: tables and triggers, the chain of hashes, every row; the evidence files, frames and models that are still there.</source>
        <translation>验证将案件与其自身日志核对：表和触发器、哈希链、每一行；以及仍存在的检材文件、帧和模型。</translation>
    </message>
    <message>
        <source>A noted head has 64 hexadecimal digits.</source>
        <translation>记下的末端哈希有 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>The verification was stopped; nothing was found out.</source>
        <translation>验证已停止，没有结果。</translation>
    </message>
    <message>
        <source>%1 match, %2 differ, %3 missing, %4 not checked.</source>
        <translation>%1 项一致，%2 项不一致，%3 项缺失，%4 项未检查。</translation>
    </message>
    <message>
        <source>%1 %2
Head of the log, to be noted outside of the file: entry %3, %4</source>
        <translation>%1 %2
日志末端，请记在文件之外：条目 %3，%4</translation>
    </message>
    <message>
        <source>Something differs from what the log says.</source>
        <translation>有内容与日志不一致。</translation>
    </message>
    <message>
        <source>All that is there matches.</source>
        <translation>现有内容全部一致。</translation>
    </message>
</context>
<context>
    <name>semblance::ui::XyChart</name>
    <message>
        <source>False positive rate</source>
        <translation>假阳性率</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>真阳性率</translation>
    </message>
    <message>
        <source>False negative rate</source>
        <translation>假阴性率</translation>
    </message>
    <message>
        <source>False positive rate, %</source>
        <translation>假阳性率，%</translation>
    </message>
    <message>
        <source>False negative rate, %</source>
        <translation>假阴性率，%</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Mean probability</source>
        <translation>平均概率</translation>
    </message>
    <message>
        <source>Share of altered ones</source>
        <translation>已改动的比例</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>DET, normal deviate scales</source>
        <translation>DET，正态偏差刻度</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Reliability, with counts</source>
        <translation>可靠性，附计数</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1：%2 个点</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>阈值：%1</translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>%1
%2 to %3: %4 of them, mean probability %5, %6 altered</source>
        <translation>%1
%2 至 %3：%4 个，平均概率 %5，%6 已改动</translation>
    </message>
</context>
</TS>
