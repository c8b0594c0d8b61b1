<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>None needed…</source>
        <translation>无需…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>打开说明</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>添加章节…</translation>
    </message>
    <message>
        <source>Bump…</source>
        <translation>提升…</translation>
    </message>
    <message>
        <source>Ask the forge</source>
        <translation>询问托管平台</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Waived by %1: “%2”</source>
        <translation>由 %1 豁免：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed for %1. Commits since then: %L2</source>
        <translation>在 %1 时已通过。此后的提交数：%L2</translation>
    </message>
    <message>
        <source>Files that changed since then: %L1</source>
        <translation>此后更改的文件数：%L1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said it, and why</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>由 %1 豁免</translation>
    </message>
    <message>
        <source>stated as not needed by %1</source>
        <translation>由 %1 声明无需</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>通过，用时 %1</translation>
    </message>
    <message>
        <source>failed with exit code %1 after %2</source>
        <translation>%2 后失败，退出码 %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>For commit %1</source>
        <translation>针对提交 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>检查正在运行</translation>
    </message>
    <message>
        <source>Run check: %1</source>
        <translation>运行检查：%1</translation>
    </message>
</context>
<context>
    <name>CommitDesk</name>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <comment>a commit</comment>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>手动隐藏</translation>
    </message>
    <message>
        <source>hidden: type %1</source>
        <translation>隐藏：类型 %1</translation>
    </message>
    <message>
        <source>hidden: a merge</source>
        <translation>隐藏：合并提交</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>%1, no convention</source>
        <comment>a section of the notes</comment>
        <translation>%1，不合约定</translation>
    </message>
    <message>
        <source>%1, breaking</source>
        <comment>a section of the notes</comment>
        <translation>%1，破坏性变更</translation>
    </message>
</context>
<context>
    <name>CommitText</name>
    <message numerus="yes">
        <source>(%n more files changed.)</source>
        <translation>
            <numerusform>(另有 %n 个文件更改。)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n 个提交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectHtml</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this file, in itself</comment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>点点鼠标即可发行软件。</translation>
    </message>
    <message>
        <source>Make the sample project and open it. With a folder, make it there.</source>
        <translation>创建示例项目并打开。指定文件夹时，在其中创建。</translation>
    </message>
    <message>
        <source>The repository to open, or with --demo the folder to make the sample in.</source>
        <translation>要打开的仓库；使用 --demo 时为创建示例的文件夹。</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再次</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <translation>也写作 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Same name with another address</source>
        <translation>同名但地址不同</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>co-author</source>
        <translation>共同作者</translation>
    </message>
    <message>
        <source>committer</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>测试者</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>协助者</translation>
    </message>
    <message>
        <source>not named: a program</source>
        <translation>不署名：程序</translation>
    </message>
    <message>
        <source>not named: only committed</source>
        <translation>不署名：仅提交</translation>
    </message>
    <message>
        <source>named</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>diff %1</source>
        <translation>差异 %1</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>As on &amp;GitHub</source>
        <translation>与 &amp;GitHub 相同</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>简洁(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>与窗口相同(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>账户已不存在的人</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>尚无人批准。</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>已批准：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>共 %Ln 项检查，已成功 %L1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>The pull request %1 was merged. Press Resume to go on from there.</source>
        <translation>拉取请求 %1 已合并。按“继续”从那里接着进行。</translation>
    </message>
    <message>
        <source>Slipway asks again every few minutes.</source>
        <translation>Slipway 每隔几分钟再次询问。</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>拉取请求 %1 可以合并。</translation>
    </message>
    <message>
        <source>Press Resume to merge it.</source>
        <translation>按“继续”即可合并。</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The cut of %1</source>
        <translation>%1 的切出</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>%1 的标签操作</translation>
    </message>
    <message>
        <source>Publishing %1</source>
        <translation>%1 的发布</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>共 %Ln 个步骤，已完成 %L1 个并予以保留；不会重复执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.</source>
        <translation>%1被拒绝，未执行任何操作。以下检查未满足：%2。请使其通过或予以豁免，然后重新预览。</translation>
    </message>
    <message>
        <source>%1 is done, without what was skipped: %2. The board shows what is missing.</source>
        <translation>%1已完成，但跳过了：%2。面板会显示缺少的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1已完成：全部 %Ln 个步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was stopped. %2 Press Resume to go on.</source>
        <translation>%1已停止。%2按“继续”可接着执行。</translation>
    </message>
    <message>
        <source>“%1” failed. %2 %3 Press Retry to go on from there.</source>
        <translation>“%1”失败。%2%3按“重试”从此处继续。</translation>
    </message>
    <message>
        <source>%1 was stopped. Press Resume to go on.</source>
        <translation>%1已停止。按“继续”可接着执行。</translation>
    </message>
    <message>
        <source>Steps that are done stay done.</source>
        <translation>已完成的步骤予以保留。</translation>
    </message>
    <message>
        <source>%1 did not go through. %2 %3</source>
        <translation>%1未能完成。%2%3</translation>
    </message>
    <message>
        <source>The world holds:    %1</source>
        <translation>实际内容：  %1</translation>
    </message>
    <message>
        <source>Files that are there: %L1</source>
        <translation>现有文件数：%L1</translation>
    </message>
    <message>
        <source>Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, or release a new version.</source>
        <translation>Slipway 不会覆盖任何已发布的内容。请查明是谁放在那里的，移走后重新发布，或发行新版本。</translation>
    </message>
    <message>
        <source>Cutting %1</source>
        <translation>正在切出 %1</translation>
    </message>
    <message>
        <source>%1 was interrupted. What is done stays done.</source>
        <translation>%1已中断。已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>%1 was interrupted at “%2”. What is done stays done.</source>
        <translation>%1在“%2”处中断。已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>Preview cut of %1…</source>
        <translation>预览切出 %1…</translation>
    </message>
    <message>
        <source>Preview tag %1…</source>
        <translation>预览标签 %1…</translation>
    </message>
    <message>
        <source>Preview publishing %1…</source>
        <translation>预览发布 %1…</translation>
    </message>
    <message>
        <source>Nobody but you can see anything of them.</source>
        <translation>其他人还看不到任何内容。</translation>
    </message>
    <message>
        <source>Others can see these already: %1.</source>
        <translation>其他人已能看到：%1。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Expected:           %1</source>
        <translation>预期：              %1</translation>
    </message>
    <message>
        <source>%1 waits at “%2”. What is done stays done.</source>
        <translation>%1在“%2”处等待。已完成的部分予以保留。</translation>
    </message>
    <message>
        <source>%1 waits. %2
%3 Press Resume when it is settled.</source>
        <translation>%1正在等待。%2
%3解决后请按“继续”。</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>none that has a name</source>
        <translation>无具名项</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1，以 %2 构建</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Platform plugin</source>
        <translation>平台插件</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>区域设置</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分钟前</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>%L1 小时前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%L1 d ago</source>
        <translation>%L1 天前</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next one</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>Opens a Git repository that is on this machine. Any folder inside it will do.</source>
        <translation>打开本机上的 Git 仓库。仓库内的任意文件夹均可。</translation>
    </message>
    <message>
        <source>Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your keys and credential helpers.</source>
        <translation>从地址把仓库获取到新文件夹并打开。由 Git 使用您的密钥和凭据助手来获取。</translation>
    </message>
    <message>
        <source>Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no account and no network, and reaches nobody.</source>
        <translation>创建一个带历史、远程仓库和发布文件夹的小型仓库并打开。无需账户和网络，也不会影响任何人。</translation>
    </message>
    <message>
        <source>The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.</source>
        <translation>以前打开过的仓库，以及各自的下一步。按 Delete 可从列表中移除；文件夹会保留。</translation>
    </message>
    <message>
        <source>Closes the repository. Nothing in it changes.</source>
        <translation>关闭仓库。其中的内容不会改变。</translation>
    </message>
    <message>
        <source>Saves the text of the notes now. It is also saved by itself, within a second.</source>
        <translation>立即保存说明文本。它也会在一秒内自动保存。</translation>
    </message>
    <message>
        <source>Ends Slipway. If an act is being carried out you are asked first.</source>
        <translation>退出 Slipway。如果有操作正在执行，会先询问。</translation>
    </message>
    <message>
        <source>Fetches from the remote and looks at everything again.</source>
        <translation>从远程仓库获取并重新查看全部内容。</translation>
    </message>
    <message>
        <source>Looks at every check and runs the commands, for the commit that would be released.</source>
        <translation>针对将要发行的提交，查看每项检查并运行命令。</translation>
    </message>
    <message>
        <source>Shows what putting the version on the main branch would do. Nothing is done before you agree.</source>
        <translation>显示把该版本放到主分支上会做什么。在您同意之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>Shows what tagging the released commit would do. Nothing is done before you agree.</source>
        <translation>显示为发行的提交打标签会做什么。在您同意之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>Shows what publishing the tag would do. Nothing is done before you agree.</source>
        <translation>显示发布该标签会做什么。在您同意之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.</source>
        <translation>继续执行被中断的操作。每个步骤都会先查看，已完成的部分不会重复执行。</translation>
    </message>
    <message>
        <source>Shows what stands between you and a release.</source>
        <translation>显示发行之前还需完成的事项。</translation>
    </message>
    <message>
        <source>Shows the release notes and the changelog entry.</source>
        <translation>显示发行说明和变更日志条目。</translation>
    </message>
    <message>
        <source>Shows the act that is carried out, and what the targets hold.</source>
        <translation>显示正在执行的操作以及各目标的内容。</translation>
    </message>
    <message>
        <source>Shows or folds the log at the bottom of the window.</source>
        <translation>显示或折叠窗口底部的日志。</translation>
    </message>
    <message>
        <source>Finds a command or a check by a few letters of its name.</source>
        <translation>输入名称中的几个字母即可查找命令或检查。</translation>
    </message>
    <message>
        <source>Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.</source>
        <translation>根据仓库内容草拟 slipway.toml。用于因缺少该文件而无法打开的仓库。</translation>
    </message>
    <message>
        <source>Language, editor, keyboard shortcuts and credentials. What you change acts at once.</source>
        <translation>语言、编辑器、键盘快捷键和凭据。更改立即生效。</translation>
    </message>
    <message>
        <source>The secrets that Slipway keeps in the keychain of your system, by name.</source>
        <translation>Slipway 保存在系统密钥环中的机密，仅列出名称。</translation>
    </message>
    <message>
        <source>Opens the user guide at the page about what you see.</source>
        <translation>打开用户指南中与当前内容相关的页面。</translation>
    </message>
    <message>
        <source>Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.</source>
        <translation>改变指针：点击任意内容即可查看说明。再次按 Shift+F1 可说明当前焦点所在之处。</translation>
    </message>
    <message>
        <source>Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.</source>
        <translation>收集有助于查找故障的信息（不含机密和姓名），供阅读、复制或保存。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>版本和许可证。</translation>
    </message>
    <message>
        <source>The version to release. Slipway proposes the one that the commits since the last release ask for. Type another one and press Enter to release that.</source>
        <translation>要发行的版本。Slipway 会根据上次发行以来的提交提出建议。输入其他版本并按回车键可改为发行该版本。</translation>
    </message>
    <message>
        <source>How far the release is: prepared, under review, tagged, published.</source>
        <translation>发行的进展：已准备、审阅中、已打标签、已发布。</translation>
    </message>
    <message>
        <source>The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that you wrote, steps that are done.</source>
        <translation>按顺序排列的各部分工作。旁边显示其状况：已通过的检查、已编写的说明、已完成的步骤。</translation>
    </message>
    <message>
        <source>Shows or folds the log.</source>
        <translation>显示或折叠日志。</translation>
    </message>
    <message>
        <source>What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.</source>
        <translation>自 Slipway 启动以来检查和步骤的输出及时间。地址中的凭据已被去除。</translation>
    </message>
    <message>
        <source>Does what the message offers.</source>
        <translation>执行消息所提供的操作。</translation>
    </message>
    <message>
        <source>Shows what Git or another program said, in its own words.</source>
        <translation>显示 Git 或其他程序的原始输出。</translation>
    </message>
    <message>
        <source>Takes the message away. What it tells of stays as it is.</source>
        <translation>关闭消息。其所述情况保持不变。</translation>
    </message>
    <message>
        <source>Does what the text above it says.</source>
        <translation>执行上方文字所说的操作。</translation>
    </message>
    <message>
        <source>The checklist: what stands between you and a release. Each result holds for one commit only.</source>
        <translation>检查清单：发行之前还需完成的事项。每个结果仅对一个提交有效。</translation>
    </message>
    <message>
        <source>Hides what has passed or is waived.</source>
        <translation>隐藏已通过或已豁免的项。</translation>
    </message>
    <message>
        <source>Stops the command that runs. Its check stays not checked.</source>
        <translation>停止正在运行的命令。其检查仍为未检查。</translation>
    </message>
    <message>
        <source>Every check with its state, its evidence and when it was looked at. The button of a row is the likeliest next thing to do. Choose a row to see all of its evidence below.</source>
        <translation>每项检查及其状态、依据和查看时间。行内按钮是最可能的下一步操作。选择一行可在下方查看其全部依据。</translation>
    </message>
    <message>
        <source>What the result of the chosen check rests on, what changed since it last passed, and its earlier results. Files and commits are links.</source>
        <translation>所选检查结果的依据、自上次通过以来的变化以及以往结果。文件和提交均为链接。</translation>
    </message>
    <message>
        <source>What the command of the chosen check writes.</source>
        <translation>所选检查的命令输出。</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.</source>
        <translation>显示下一个操作的计划。在您同意之前不会执行任何操作；只要有检查未满足就会被拒绝。</translation>
    </message>
    <message>
        <source>States under your name that this is done, for this commit.</source>
        <translation>以您的名义声明针对此提交已完成。</translation>
    </message>
    <message>
        <source>Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.</source>
        <translation>即使未通过也让该检查放行，并署上您的姓名和理由。两者都会随结果一并保存。</translation>
    </message>
    <message>
        <source>States under your name that this release needs no recorded decision, with your reason.</source>
        <translation>以您的名义并附理由，声明此次发行无需记录决策。</translation>
    </message>
    <message>
        <source>Takes back what was stated about the check. The history keeps it.</source>
        <translation>撤回对该检查的声明。历史中会保留。</translation>
    </message>
    <message>
        <source>Shows the whole log of the command.</source>
        <translation>显示命令的完整日志。</translation>
    </message>
    <message>
        <source>The texts of the release, made from its commits. What you write stays yours.</source>
        <translation>由提交生成的发行文本。您自己写的内容会保留。</translation>
    </message>
    <message>
        <source>Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.</source>
        <translation>显示发行说明。它将成为标签的消息，以及发布位置中的 NOTES.md 文件。</translation>
    </message>
    <message>
        <source>Shows the section that the cut writes into the changelog.</source>
        <translation>显示切出时写入变更日志的章节。</translation>
    </message>
    <message>
        <source>Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.</source>
        <translation>将已写的内容另存，并由提交重新生成文本。另存的内容保留在草稿旁。</translation>
    </message>
    <message>
        <source>The headings of the text. Choose one to go there.</source>
        <translation>文本的标题。选择一个即可跳转。</translation>
    </message>
    <message>
        <source>The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.</source>
        <translation>Markdown 文本。它会自动保存在仓库之外。标记的行含有待填写之处。</translation>
    </message>
    <message>
        <source>How the text will look. Nothing is loaded from the network; images show when they lie in the repository.</source>
        <translation>文本的最终外观。不会从网络加载任何内容；图片位于仓库中时才会显示。</translation>
    </message>
    <message>
        <source>The act that is carried out, step by step, and below it what the targets really hold.</source>
        <translation>逐步显示正在执行的操作，下方是各目标的实际内容。</translation>
    </message>
    <message>
        <source>The steps of the act. Each first looks whether it is already done, then acts, then reads back what it did. Choose one to see its log.</source>
        <translation>操作的步骤。每个步骤先查看是否已完成，再执行，然后回读结果。选择一个以查看其日志。</translation>
    </message>
    <message>
        <source>What the chosen step and the programs it started said.</source>
        <translation>所选步骤及其启动的程序的输出。</translation>
    </message>
    <message>
        <source>Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>在日志中查找文字。按回车键到下一处，Shift+回车键到上一处。</translation>
    </message>
    <message>
        <source>For each target what it should hold, and what it does hold now.</source>
        <translation>各目标的预期内容和当前内容。</translation>
    </message>
    <message>
        <source>Stops the act after the step that runs. What is done stays done, and Resume goes on.</source>
        <translation>在当前步骤后停止操作。已完成的部分予以保留，按“继续”可接着执行。</translation>
    </message>
    <message>
        <source>Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.</source>
        <translation>跳过失败的目标继续执行。姓名和理由会被保存；面板会显示缺少的内容。</translation>
    </message>
    <message>
        <source>Shows what the chosen target should hold beside what it does hold.</source>
        <translation>并列显示所选目标的预期内容和实际内容。</translation>
    </message>
    <message>
        <source>Reads what the targets hold now.</source>
        <translation>读取各目标当前的内容。</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it.</source>
        <translation>显示下一个操作的计划。在您同意之前不会执行任何操作。</translation>
    </message>
    <message>
        <source>The steps in their order: who can see each, and whether it can be undone. The line across is the point of no return. The lines at the side show what waits for what.</source>
        <translation>按顺序排列的步骤：谁能看到、能否撤销。横线是不可回退点。侧边的线表示等待关系。</translation>
    </message>
    <message>
        <source>Exactly what the chosen step does: the command line, or the diff of the files.</source>
        <translation>所选步骤的确切操作：命令行或文件差异。</translation>
    </message>
    <message>
        <source>Copies a shell script that does the same with Git and common programs.</source>
        <translation>复制一个用 Git 和常见程序完成同样操作的 Shell 脚本。</translation>
    </message>
    <message>
        <source>Saves the plan as Markdown, JSON or a shell script.</source>
        <translation>将计划保存为 Markdown、JSON 或 Shell 脚本。</translation>
    </message>
    <message>
        <source>Asks the remote and the targets what the act will need. All problems are told at once, and what could not be asked is said. Nothing is written.</source>
        <translation>向远程仓库和各目标询问操作所需的条件。一次列出所有问题，并说明哪些无法询问。不写入任何内容。</translation>
    </message>
    <message>
        <source>Closes the plan. Nothing has been done.</source>
        <translation>关闭计划。未执行任何操作。</translation>
    </message>
    <message>
        <source>Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since you saw the plan, the new one is shown first.</source>
        <translation>执行计划。按钮文字指明之后无法收回的内容。如果自您看到计划后有任何变化，会先显示新的计划。</translation>
    </message>
    <message>
        <source>What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.</source>
        <translation>从仓库看出的发行方式及其依据。取消勾选错误的项；双击值可更正。</translation>
    </message>
    <message>
        <source>The slipway.toml that will be written. You can change it; then it no longer follows the guesses.</source>
        <translation>将要写入的 slipway.toml。可以更改；之后它不再跟随推测。</translation>
    </message>
    <message>
        <source>The checks that the text gives.</source>
        <translation>由该文本得到的检查。</translation>
    </message>
    <message>
        <source>What is wrong in the text, with its place. Choose one to go there.</source>
        <translation>文本中的错误及其位置。选择一个即可跳转。</translation>
    </message>
    <message>
        <source>Copies the Git commands that commit and push the file.</source>
        <translation>复制用于提交并推送该文件的 Git 命令。</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing has been written.</source>
        <translation>关闭对话框。未写入任何内容。</translation>
    </message>
    <message>
        <source>Writes slipway.toml and opens the project. A file that is there already is not overwritten.</source>
        <translation>写入 slipway.toml 并打开项目。不会覆盖已有的文件。</translation>
    </message>
    <message>
        <source>Under whose name it is kept.</source>
        <translation>以谁的名义保存。</translation>
    </message>
    <message>
        <source>Why. It is kept with the name.</source>
        <translation>原因。会与姓名一并保存。</translation>
    </message>
    <message>
        <source>Does it, under the name above.</source>
        <translation>以上方的姓名执行。</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing is kept.</source>
        <translation>关闭对话框。不保存任何内容。</translation>
    </message>
    <message>
        <source>Where the repository is: what you would give to “git clone”. A password or token does not belong into it.</source>
        <translation>仓库的位置：即传给“git clone”的内容。其中不应包含密码或令牌。</translation>
    </message>
    <message>
        <source>The folder that the clone goes into. It must not be there yet, or be empty.</source>
        <translation>存放克隆的文件夹。它必须尚不存在，或为空。</translation>
    </message>
    <message>
        <source>Chooses the folder that the clone goes into.</source>
        <translation>选择存放克隆的文件夹。</translation>
    </message>
    <message>
        <source>Stops the clone and closes.</source>
        <translation>停止克隆并关闭。</translation>
    </message>
    <message>
        <source>Fetches the repository and opens it.</source>
        <translation>获取仓库并打开。</translation>
    </message>
    <message>
        <source>A few letters of what you want to do, in their order.</source>
        <translation>按顺序输入想要执行的操作中的几个字母。</translation>
    </message>
    <message>
        <source>The commands that fit, the best first. What cannot be done now says why.</source>
        <translation>匹配的命令，最佳者在前。当前无法执行的会说明原因。</translation>
    </message>
    <message>
        <source>The text, to read and to copy from.</source>
        <translation>供阅读和复制的文本。</translation>
    </message>
    <message>
        <source>Closes the text.</source>
        <translation>关闭文本。</translation>
    </message>
    <message>
        <source>Opens the file in the program that your system has for it.</source>
        <translation>用系统关联的程序打开文件。</translation>
    </message>
    <message>
        <source>The pages of the settings.</source>
        <translation>设置的各个页面。</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <translation>窗口的语言，下次启动后生效。</translation>
    </message>
    <message>
        <source>Whether Slipway opens at its start what was open when it was closed.</source>
        <translation>启动时是否打开上次关闭时打开的内容。</translation>
    </message>
    <message>
        <source>Whether the editor has the fixed-width font of your system, or the one below.</source>
        <translation>编辑器使用系统等宽字体还是下方的字体。</translation>
    </message>
    <message>
        <source>The font of the editor.</source>
        <translation>编辑器的字体。</translation>
    </message>
    <message>
        <source>The size of the editor’s font, in points.</source>
        <translation>编辑器字体的大小（磅）。</translation>
    </message>
    <message>
        <source>Whether long lines go on below, or beyond the edge.</source>
        <translation>长行是自动换行，还是超出边缘。</translation>
    </message>
    <message>
        <source>Finds a command by its name or its keys.</source>
        <translation>按名称或按键查找命令。</translation>
    </message>
    <message>
        <source>Every command of the menus and its keys. Choose one to change them below.</source>
        <translation>菜单中的每个命令及其按键。选择一个可在下方更改。</translation>
    </message>
    <message>
        <source>Press the new keys of the chosen command. They act at once, unless they belong to another one.</source>
        <translation>按下所选命令的新按键。除非已分配给其他命令，否则立即生效。</translation>
    </message>
    <message>
        <source>Takes the keys of the chosen command away.</source>
        <translation>去掉所选命令的按键。</translation>
    </message>
    <message>
        <source>Gives the chosen command the program’s own keys back.</source>
        <translation>将所选命令的按键恢复为默认。</translation>
    </message>
    <message>
        <source>Gives every command the program’s own keys back.</source>
        <translation>将所有命令的按键恢复为默认。</translation>
    </message>
    <message>
        <source>Closes the settings. They act already.</source>
        <translation>关闭设置。它们已经生效。</translation>
    </message>
    <message>
        <source>The credentials in the keychain, by name. The secrets are never shown.</source>
        <translation>密钥环中的凭据，仅列出名称。绝不显示机密。</translation>
    </message>
    <message>
        <source>Asks the keychain for the chosen credential and tells whether it can be read.</source>
        <translation>向密钥环请求所选凭据，并告知能否读取。</translation>
    </message>
    <message>
        <source>Takes the chosen credential out of the keychain. The service it belongs to still knows it.</source>
        <translation>从密钥环中移除所选凭据。其所属服务仍然认识它。</translation>
    </message>
    <message>
        <source>What the credential is for. A name that is there already gets the new secret.</source>
        <translation>凭据的用途。已有的名称将使用新的机密。</translation>
    </message>
    <message>
        <source>The secret itself. It goes into the keychain and is never shown again.</source>
        <translation>机密本身。它会存入密钥环，不再显示。</translation>
    </message>
    <message>
        <source>Keeps the secret in the keychain under the name above it.</source>
        <translation>以上方的名称将机密保存到密钥环。</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>指南的各个页面。</translation>
    </message>
    <message>
        <source>The page. Links lead to other pages, or out of the guide into your browser.</source>
        <translation>页面。链接会转到其他页面，或离开指南在浏览器中打开。</translation>
    </message>
    <message>
        <source>Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>在此页中查找文字。按回车键到下一处，Shift+回车键到上一处。</translation>
    </message>
    <message>
        <source>Goes back to where you were in the guide.</source>
        <translation>返回指南中之前的位置。</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>再次前进。</translation>
    </message>
    <message>
        <source>Goes to the first page.</source>
        <translation>转到首页。</translation>
    </message>
    <message>
        <source>Slipway itself, the software it is built with, and its licence.</source>
        <translation>Slipway 本身、构建它所用的软件及其许可证。</translation>
    </message>
    <message>
        <source>The libraries and programs that Slipway uses, with their licences.</source>
        <translation>Slipway 使用的库和程序及其许可证。</translation>
    </message>
    <message>
        <source>The whole text of Slipway’s licence.</source>
        <translation>Slipway 许可证全文。</translation>
    </message>
    <message>
        <source>Closes the dialog.</source>
        <translation>关闭对话框。</translation>
    </message>
    <message>
        <source>All that the report contains. You can change it before you copy or save it.</source>
        <translation>报告的全部内容。复制或保存之前可以更改。</translation>
    </message>
    <message>
        <source>Copies the text as it stands above.</source>
        <translation>复制上方的文本。</translation>
    </message>
    <message>
        <source>Saves the text as it stands above in a file.</source>
        <translation>将上方的文本保存到文件。</translation>
    </message>
    <message>
        <source>What the log shows: everything, what is worth a note, or only what went wrong. What is left out is kept.</source>
        <translation>日志显示的内容：全部、值得注意的，或仅显示出错的。略去的内容仍会保留。</translation>
    </message>
    <message>
        <source>Changes the slipway.toml of the open repository, or of one that cannot be opened because of it.</source>
        <translation>更改已打开仓库的 slipway.toml，或因它而无法打开的仓库的 slipway.toml。</translation>
    </message>
    <message>
        <source>Puts back the files that the last fix of a check changed. A file that was changed since is left alone, and then none is put back.</source>
        <translation>恢复上次修复检查时更改的文件。如果其中某个文件之后又被更改，则全部保持不动。</translation>
    </message>
    <message>
        <source>Does the other thing that the message offers.</source>
        <translation>执行消息所提供的另一操作。</translation>
    </message>
    <message>
        <source>Opens the changelog entry of the notes.</source>
        <translation>打开说明中的变更日志条目。</translation>
    </message>
    <message>
        <source>The text of slipway.toml. What is wrong is underlined. A list of what can stand at the cursor comes up while you type, and with Ctrl+Space. What you type survives a crash.</source>
        <translation>slipway.toml 的文本。错误之处带下划线。输入时或按 Ctrl+空格会列出光标处可用的内容。即使程序崩溃，已输入的内容也不会丢失。</translation>
    </message>
    <message>
        <source>Closes the editor. You are asked first where something is not saved.</source>
        <translation>关闭编辑器。如有未保存的内容会先询问。</translation>
    </message>
    <message>
        <source>Shows what would change in the file, then saves it. A file that somebody else changed meanwhile is not overwritten.</source>
        <translation>先显示文件将有的更改，再保存。期间被他人更改的文件不会被覆盖。</translation>
    </message>
    <message>
        <source>Exactly what changes in the files, as a diff.</source>
        <translation>以差异形式显示文件的确切更改。</translation>
    </message>
    <message>
        <source>Makes the changes. What the files hold now is kept as a backup, which the log names.</source>
        <translation>执行更改。文件当前的内容会保留为备份，日志中会注明其名称。</translation>
    </message>
    <message>
        <source>Goes to the next part of the window: the release, the panes, what the pane shows, the log.</source>
        <translation>转到窗口的下一部分：发行、面板、面板内容、日志。</translation>
    </message>
    <message>
        <source>Goes back to the part of the window before.</source>
        <translation>返回窗口的上一部分。</translation>
    </message>
    <message>
        <source>Takes back the last change of the text. All of them can be taken back, also those of earlier days.</source>
        <translation>撤销文本的最后一次更改。所有更改都可以撤销，包括前几天的。</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>重做已撤销的更改。</translation>
    </message>
    <message>
        <source>Pastes the text of the clipboard as it is, also where an address would become a link.</source>
        <translation>按原样粘贴剪贴板中的文本，即使地址本会变成链接。</translation>
    </message>
    <message>
        <source>Finds words in the notes, or what a regular expression describes.</source>
        <translation>在说明中查找文字，或正则表达式所描述的内容。</translation>
    </message>
    <message>
        <source>Finds words in the notes and puts others in their place, one by one or all at once.</source>
        <translation>在说明中查找文字并替换，可逐个或一次全部替换。</translation>
    </message>
    <message>
        <source>Goes to the next place of what was looked for last.</source>
        <translation>转到上次查找内容的下一处。</translation>
    </message>
    <message>
        <source>Goes to the place before of what was looked for last.</source>
        <translation>转到上次查找内容的上一处。</translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next place, Shift+Enter to the one before, Escape closes the search.</source>
        <translation>要查找的内容。回车转到下一处，Shift+回车转到上一处，Esc 关闭查找。</translation>
    </message>
    <message>
        <source>What comes in place of what was found. With an expression, $1 stands for what its first group caught, $0 for the whole. Enter replaces one place.</source>
        <translation>用来替换所找到内容的文本。使用表达式时，$1 代表第一个分组捕获的内容，$0 代表全部。回车替换一处。</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>区分大小写。</translation>
    </message>
    <message>
        <source>Leaves out what is part of a longer word.</source>
        <translation>略过属于较长单词一部分的内容。</translation>
    </message>
    <message>
        <source>The words are a regular expression as Perl has them: v\d+ finds v1 and v12.</source>
        <translation>这些文字是 Perl 风格的正则表达式：v\d+ 可找到 v1 和 v12。</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>转到上一处。</translation>
    </message>
    <message>
        <source>Goes to the next place.</source>
        <translation>转到下一处。</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>关闭查找。</translation>
    </message>
    <message>
        <source>Replaces the place that is selected and goes to the next.</source>
        <translation>替换所选的一处并转到下一处。</translation>
    </message>
    <message>
        <source>Replaces every place, as one step that can be undone.</source>
        <translation>替换所有处，作为可撤销的一步。</translation>
    </message>
    <message>
        <source>The colours of the editor. A theme brings its own ground; without one they follow the window.</source>
        <translation>编辑器的颜色。主题自带背景；不选主题则跟随窗口。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, bold, or takes that away.</source>
        <translation>将所选内容或光标处的词加粗，或取消加粗。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, italic, or takes that away.</source>
        <translation>将所选内容或光标处的词设为斜体，或取消。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, code, or takes that away.</source>
        <translation>将所选内容或光标处的词设为代码，或取消。</translation>
    </message>
    <message>
        <source>Strikes what is selected, or the word at the cursor, through, or takes that away.</source>
        <translation>为所选内容或光标处的词加删除线，或取消。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, a link, to the address in the clipboard if there is one.</source>
        <translation>将所选内容或光标处的词变为链接；剪贴板中若有地址，则链接到该地址。</translation>
    </message>
    <message>
        <source>Makes a heading of the line, or a heading one of the next level.</source>
        <translation>将该行变为标题，或将标题降一级。</translation>
    </message>
    <message>
        <source>Makes a heading one of the level above. The highest becomes text.</source>
        <translation>将标题升一级。最高级变为正文。</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, up by one. Numbers of a list stay in order.</source>
        <translation>将该行或所选各行上移一行。列表编号保持顺序。</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, down by one. Numbers of a list stay in order.</source>
        <translation>将该行或所选各行下移一行。列表编号保持顺序。</translation>
    </message>
    <message>
        <source>Puts a copy of the line, or of the selected lines, below.</source>
        <translation>在下方放置该行或所选各行的副本。</translation>
    </message>
    <message>
        <source>Gives the columns of the table at the cursor the same width in every row.</source>
        <translation>使光标处表格各行的列宽一致。</translation>
    </message>
    <message>
        <source>Shows or hides the remarks on the text: what a reader would stumble over. They are underlined in the text too.</source>
        <translation>显示或隐藏对文本的提示：读者可能卡住的地方。文本中也有下划线标出。</translation>
    </message>
    <message>
        <source>What a reader would stumble over, in the order of the text. Choose a remark to go there.</source>
        <translation>读者可能卡住的地方，按文本顺序排列。选择一条提示即可转到该处。</translation>
    </message>
    <message>
        <source>Takes the folders that are not there any more off the list. Nothing on the disk is touched.</source>
        <translation>从列表中移除已不存在的文件夹。磁盘上的内容不会改动。</translation>
    </message>
    <message>
        <source>Goes to the search of the log, and shows the log if it is hidden.</source>
        <translation>转到日志的查找，若日志已隐藏则显示它。</translation>
    </message>
    <message>
        <source>Copies the whole text that is shown, as Markdown.</source>
        <translation>将显示的全部文本复制为 Markdown。</translation>
    </message>
    <message>
        <source>Copies the whole text as it looks. Programs that take no formatted text get the plain one.</source>
        <translation>按外观复制全部文本。不接受带格式文本的程序得到纯文本。</translation>
    </message>
    <message>
        <source>Copies the whole text without marks, in lines of at most 72 characters, with the addresses of links at the end: as mails want it.</source>
        <translation>复制去掉标记的全部文本，每行最多 72 个字符，链接地址放在末尾：适合邮件。</translation>
    </message>
    <message>
        <source>Saves the whole text that is shown as a Markdown file.</source>
        <translation>将显示的全部文本保存为 Markdown 文件。</translation>
    </message>
    <message>
        <source>Saves the whole text as a web page in one file, light or dark as the reader likes it.</source>
        <translation>将全部文本保存为单文件网页，明暗随读者的偏好。</translation>
    </message>
    <message>
        <source>Saves the whole text without marks, in lines of at most 72 characters, as mails want it.</source>
        <translation>保存去掉标记的全部文本，每行最多 72 个字符：适合邮件。</translation>
    </message>
    <message>
        <source>Shows the notes as GitHub shows them.</source>
        <translation>按 GitHub 的样子显示说明。</translation>
    </message>
    <message>
        <source>Shows the notes in the fonts and colours of this window.</source>
        <translation>用本窗口的字体和颜色显示说明。</translation>
    </message>
    <message>
        <source>Shows the preview light or dark as the window is.</source>
        <translation>预览的明暗与窗口一致。</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a light page see it.</source>
        <translation>按浅色页面读者所见显示预览。</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a dark page see it.</source>
        <translation>按深色页面读者所见显示预览。</translation>
    </message>
    <message>
        <source>Shows the commits that the line at the cursor came from: message, files and what changed in them.</source>
        <translation>显示光标所在行来自的提交：消息、文件及其中的更改。</translation>
    </message>
    <message>
        <source>Shows what the draft was at earlier times, with the changes since. Any of them can be brought back.</source>
        <translation>显示草稿以前的样子和此后的更改。任何一个都可以恢复。</translation>
    </message>
    <message>
        <source>Asks the forge how the checks of the last commits ended. The answer is kept.</source>
        <translation>向托管平台询问最近提交的检查结果。应答会保留下来。</translation>
    </message>
    <message>
        <source>Shows the commits that the notes are made from, and how each of them is shown.</source>
        <translation>显示说明所依据的提交，以及每个提交如何显示。</translation>
    </message>
    <message>
        <source>Shows only commits that have each of these words, in any column.</source>
        <translation>只显示在任意列中含有全部这些词的提交。</translation>
    </message>
    <message>
        <source>Puts commits together that have the section, type or author in common.</source>
        <translation>将章节、类型或作者相同的提交归为一组。</translation>
    </message>
    <message>
        <source>Every commit since the last release, and the section it ends in. A tick shows or hides it, a double click writes its type, scope or text, a click on its id opens it. The history is not touched.</source>
        <translation>自上次发布以来的每个提交及其归入的章节。勾选可显示或隐藏，双击可改写类型、范围或文字，点击编号可打开。历史不受影响。</translation>
    </message>
    <message>
        <source>Shows the chosen commits in the notes, also those that a rule hides.</source>
        <translation>在说明中显示所选提交，包括被规则隐藏的。</translation>
    </message>
    <message>
        <source>Leaves the chosen commits out of the notes.</source>
        <translation>将所选提交从说明中略去。</translation>
    </message>
    <message>
        <source>Makes one entry of the chosen commits, with the words of the first.</source>
        <translation>将所选提交合为一项，采用第一个的文字。</translation>
    </message>
    <message>
        <source>Makes an entry of each change that the message of a squashed commit tells.</source>
        <translation>为压缩提交的消息所述的每项更改各建一项。</translation>
    </message>
    <message>
        <source>Gives commits without a type the one that their first word suggests: “Add” is a feature.</source>
        <translation>为没有类型的提交赋予首词所提示的类型：“Add”是新功能。</translation>
    </message>
    <message>
        <source>Shows the chosen commits as their messages say again.</source>
        <translation>重新按消息内容显示所选提交。</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the commits were read can be taken back.</source>
        <translation>撤销上一次选择。自读取提交以来的选择都可以撤销。</translation>
    </message>
    <message>
        <source>Makes the choice that was taken back again.</source>
        <translation>重做被撤销的选择。</translation>
    </message>
    <message>
        <source>Where each line comes from. A ring: generated from commits. A diamond: generated, then edited. A disc: written by hand. A wedge: something generated was taken out here. Click to see the commits.</source>
        <translation>每行的来源。圆环：由提交生成。菱形：生成后编辑过。圆点：手写。楔形：此处去掉了生成的内容。点击可查看提交。</translation>
    </message>
    <message>
        <source>What the commits say now and your text does not. Nothing is changed until you accept it.</source>
        <translation>提交现在所说而您的文字中没有的内容。在您接受之前不会有任何更改。</translation>
    </message>
    <message>
        <source>Changes the text as the chosen row says. That can be undone.</source>
        <translation>按所选行更改文字。可以撤销。</translation>
    </message>
    <message>
        <source>Leaves the text as it is. The row does not come back until the commits say something else.</source>
        <translation>保持文字不变。除非提交内容变化，否则此行不会再出现。</translation>
    </message>
    <message>
        <source>Changes the text as all rows say, in one step that can be undone.</source>
        <translation>按所有行更改文字，作为可撤销的一步。</translation>
    </message>
    <message>
        <source>Leaves the text as it is and asks no more about these rows.</source>
        <translation>保持文字不变，不再询问这些行。</translation>
    </message>
    <message>
        <source>Earlier texts of this draft, each with when and why it was kept.</source>
        <translation>此草稿的早先文字，各附保留的时间和原因。</translation>
    </message>
    <message>
        <source>What has changed between the chosen text and the one you write now.</source>
        <translation>所选文字与您现在所写文字之间的更改。</translation>
    </message>
    <message>
        <source>Puts the chosen text in place of what you write now. That can be undone, and what is there now is kept too.</source>
        <translation>用所选文字替换您现在所写的。可以撤销，现有文字也会保留。</translation>
    </message>
    <message>
        <source>Offers what can be done about the remarks and the misspelt word at the cursor, each as one step of undo.</source>
        <translation>提供对光标处的提示和拼写错误可做的处理，每一项都可一步撤销。</translation>
    </message>
    <message>
        <source>Underlines misspelt words of the notes. The menu of a word offers similar ones, and learns it.</source>
        <translation>为说明中拼写错误的单词加下划线。单词的菜单提供相近的单词，也可以记住它。</translation>
    </message>
    <message>
        <source>Selects the next misspelt word of the notes.</source>
        <translation>选中说明中下一个拼写错误的单词。</translation>
    </message>
    <message>
        <source>Shows what a cut writes of the texts: the changelog&apos;s section and the pages of the documentation. Nothing is written.</source>
        <translation>显示切出时会写入哪些文本：变更日志的章节和文档页面。不会写入任何内容。</translation>
    </message>
    <message>
        <source>Changes the text so that the chosen remark is met, or offers the ways to do that. It can be undone.</source>
        <translation>修改文本以解决所选提示，或提供可行的办法。可以撤销。</translation>
    </message>
    <message>
        <source>Whether misspelt words of the notes are underlined.</source>
        <translation>是否为说明中拼写错误的单词加下划线。</translation>
    </message>
    <message>
        <source>The language that the notes are written in, one of those whose dictionaries are installed.</source>
        <translation>撰写说明所用的语言，从已安装词典的语言中选择。</translation>
    </message>
    <message>
        <source>Shows whom the commits of the release name, for what, and how the notes credit them.</source>
        <translation>显示此发行的提交提到了谁、因为什么，以及说明如何致谢。</translation>
    </message>
    <message>
        <source>Shows only people that have each of these words, in any column.</source>
        <translation>只显示任意列中含有所有这些词的人。</translation>
    </message>
    <message>
        <source>Whether what you choose next counts for this release or for every release of the project.</source>
        <translation>接下来的选择是用于此发行，还是用于项目的每个发行。</translation>
    </message>
    <message>
        <source>Everybody whom commits since the last release name. A double click writes the name that notes give them. The remark tells of names that disagree; nobody is merged with another for a name alone.</source>
        <translation>自上次发布以来的提交所提到的每个人。双击可写入说明中使用的名字。备注会指出不一致的名字；不会仅凭名字把不同的人合并。</translation>
    </message>
    <message>
        <source>The commits that name the chosen person, and as what. A double click opens one.</source>
        <translation>提到所选之人的提交及其角色。双击可打开提交。</translation>
    </message>
    <message>
        <source>Writes the name that notes give the chosen person.</source>
        <translation>写入说明中所选之人使用的名字。</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people without a name.</source>
        <translation>说明向所选之人致谢但不写名字。</translation>
    </message>
    <message>
        <source>Has the notes not thank the chosen people.</source>
        <translation>说明不向所选之人致谢。</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people by the name that commits give them, programs too.</source>
        <translation>说明以提交中的名字向所选之人致谢，程序也不例外。</translation>
    </message>
    <message>
        <source>Has the notes say of whom this release holds the first contribution.</source>
        <translation>说明会写出此发行包含了谁的首次贡献。</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the people were read can be taken back.</source>
        <translation>撤销上一次选择。自读取人员以来的所有选择都可撤销。</translation>
    </message>
    <message>
        <source>Shows what would change if you took the text that the other program wrote.</source>
        <translation>显示如果采用另一程序所写的文本会有哪些变化。</translation>
    </message>
    <message>
        <source>Brings both texts together. Where both were changed in one place both stay there, marked.</source>
        <translation>合并两份文本。若同一处两边都有改动，则两者都保留并加上标记。</translation>
    </message>
    <message>
        <source>Writes your text over that of the other program, which stays among the earlier texts.</source>
        <translation>用您的文本覆盖另一程序的文本，后者会保留在早先的文字中。</translation>
    </message>
    <message>
        <source>Puts the text of the other program in place of yours. That can be undone.</source>
        <translation>用另一程序的文本替换您的文本。可以撤销。</translation>
    </message>
    <message>
        <source>Puts the chosen commits into a section of the notes, whatever their type. The changelog follows.</source>
        <translation>把所选提交放入说明的某个章节，不论其类型。变更日志随之调整。</translation>
    </message>
    <message>
        <source>What users have to do about the chosen breaking change. Both texts say it with the change.</source>
        <translation>针对所选的破坏性变更，用户需要做什么。两份文字都会在该变更旁写明。</translation>
    </message>
    <message>
        <source>Takes over the login of GitHub&apos;s program gh at the host that is named here, or else at github.com. You are asked first.</source>
        <translation>接管 GitHub 的程序 gh 在此处所填主机（未填则为 github.com）上的登录。会先询问您。</translation>
    </message>
    <message>
        <source>The client ID of an OAuth app with device flow, which you or your organisation registered at the forge. It is no secret.</source>
        <translation>您或您的组织在代码托管平台注册的、启用了 device flow 的 OAuth 应用的客户端 ID。它不是机密。</translation>
    </message>
    <message>
        <source>Signs in at the host that is named above, or else at github.com: shows a code for you to type into a page of the forge, and keeps the token that it gives.</source>
        <translation>登录上面所填的主机（未填则为 github.com）：显示一个代码，供您在代码托管平台的页面中输入，并保存得到的令牌。</translation>
    </message>
    <message>
        <source>Shows what this release consists of and, when you agree, signs just that with the key that Git signs with. Whatever changes later makes the signature void, and says what it was.</source>
        <translation>显示此发行的组成，在您同意后用 Git 签名所用的密钥对其签名。之后的任何更改都会使签名失效，并说明是哪一项。</translation>
    </message>
    <message>
        <source>Takes your signature of this release back. The history of the sign-off keeps it.</source>
        <translation>撤回您对此发行的签名。签核的历史会保留它。</translation>
    </message>
    <message>
        <source>Asks GitHub which accounts wrote the commits of those whose login is not known. It is kept for every release.</source>
        <translation>向 GitHub 查询登录名未知者的提交由哪些账户编写。结果对每个发布都有效。</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The work tree is clean.</source>
        <translation>工作区是干净的。</translation>
    </message>
    <message>
        <source>“%1” is changed and not committed. Commit it or put it aside with “git stash”.</source>
        <translation>“%1”已更改但未提交。请提交，或用“git stash”暂存起来。</translation>
    </message>
    <message>
        <source>The main branch is at %1.</source>
        <translation>主分支位于 %1。</translation>
    </message>
    <message>
        <source>%1 has one commit that is not here. Bring it with “git pull”.</source>
        <translation>%1 有一个本地没有的提交。请用“git pull”获取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 有 %n 个本地没有的提交。请用“git pull”获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>One commit here is not in %1. Push it or take it away.</source>
        <translation>本地有一个提交不在 %1 中。请推送或移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>本地有 %n 个提交不在 %1 中。请推送或移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a section for %1.</source>
        <translation>有 %1 的章节。</translation>
    </message>
    <message>
        <source>There is no section for %1.</source>
        <translation>没有 %1 的章节。</translation>
    </message>
    <message>
        <source>The section for %1 says nothing. Write what changed.</source>
        <translation>%1 的章节是空的。请写明更改内容。</translation>
    </message>
    <message>
        <source>The cut writes the section for %1.</source>
        <translation>切出时会写入 %1 的章节。</translation>
    </message>
    <message>
        <source>A place to fill in was left: “%1”</source>
        <translation>有一处未填写：“%1”</translation>
    </message>
    <message>
        <source>No change is breaking.</source>
        <translation>没有破坏性变更。</translation>
    </message>
    <message>
        <source>“%1” says how to migrate.</source>
        <translation>“%1”说明了迁移方法。</translation>
    </message>
    <message>
        <source>“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.</source>
        <translation>“%1”（%2）未说明迁移方法。请在变更日志中为其添加“**migration:** …”。</translation>
    </message>
    <message>
        <source>The version is %1.</source>
        <translation>版本是 %1。</translation>
    </message>
    <message>
        <source>The version is %1; the cut makes it %2.</source>
        <translation>版本是 %1；切出时会改为 %2。</translation>
    </message>
    <message>
        <source>Note: %1 also stands here and stays as it is.</source>
        <translation>注意：%1 也出现在此处，将保持不变。</translation>
    </message>
    <message>
        <source>%1 is mentioned.</source>
        <translation>提到了 %1。</translation>
    </message>
    <message>
        <source>%1 is not mentioned. Write about it there and commit.</source>
        <translation>未提到 %1。请在那里写明并提交。</translation>
    </message>
    <message>
        <source>Decided since the last release: “%1”</source>
        <translation>上次发行以来的决策：“%1”</translation>
    </message>
    <message>
        <source>None needed, says %1: %2</source>
        <translation>%1 表示无需：%2</translation>
    </message>
    <message>
        <source>No decision is recorded. Record one, or state that none was needed.</source>
        <translation>没有记录决策。请记录一项，或声明无需决策。</translation>
    </message>
    <message>
        <source>No decision is recorded since %1. Record one, or state that none was needed.</source>
        <translation>自 %1 以来没有记录决策。请记录一项，或声明无需决策。</translation>
    </message>
    <message>
        <source>“%1” succeeded in %2.</source>
        <translation>“%1”成功，用时 %2。</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2 after %3. Its log says why.</source>
        <translation>“%1”在 %3 后失败，退出码 %2。原因见日志。</translation>
    </message>
    <message>
        <source>“%1” was not run for this commit.</source>
        <translation>“%1”尚未针对此提交运行。</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>由 %1 确认。</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>由 %1 确认：%2</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for this commit.</source>
        <translation>尚无人针对此提交确认。</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>Clean and up to date</source>
        <translation>干净且最新</translation>
    </message>
    <message>
        <source>Changelog has the version</source>
        <translation>变更日志包含该版本</translation>
    </message>
    <message>
        <source>Breaking changes say how to migrate</source>
        <translation>破坏性变更附有迁移说明</translation>
    </message>
    <message>
        <source>Versions bumped</source>
        <translation>版本号已提升</translation>
    </message>
    <message>
        <source>Version mentioned</source>
        <translation>提到了版本</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>已记录决策</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>由人确认</translation>
    </message>
    <message>
        <source>%1 mentions the version</source>
        <translation>%1 提到了版本</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.</source>
        <translation>“%1”不是版本号。版本号形如 1.2.3 或 1.2.3-rc.1。</translation>
    </message>
    <message>
        <source>“%1” is not a version. Did you mean %2?</source>
        <translation>“%1”不是版本号。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>“%1” is not as it should be. Expected: %2.</source>
        <translation>“%1”不符合要求。应为：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>“%1”不能是“%2”。应为：%3。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Remove it, or correct its name.</source>
        <translation>没有键“%1”。请删除或更正名称。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>没有键“%1”。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>缺少“%1”。请填写。</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it: it is %2.</source>
        <translation>缺少键“%1”。请添加：它是%2。</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text in quotes.</source>
        <translation>“%1”的值必须是带引号的文本。</translation>
    </message>
    <message>
        <source>“%1” must be %2, and it is %3.</source>
        <translation>“%1”必须是%2，但它是%3。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a release process, which fills a page. Restore the right file.</source>
        <translation>“%1”太大，不像是一页左右的发行流程。请恢复正确的文件。</translation>
    </message>
    <message>
        <source>There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the repository shows.</source>
        <translation>没有说明如何发行此项目的 %1。请编写一个，或让“slipway”根据仓库内容草拟。</translation>
    </message>
    <message>
        <source>only for kind %1</source>
        <translation>仅适用于类型 %1</translation>
    </message>
    <message>
        <source>not supported by this version; possible: %1</source>
        <translation>此版本不支持；可用：%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>表的列表</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>最多 1 MiB</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空文本</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>不含 NUL 的文本</translation>
    </message>
    <message>
        <source>texts without NUL</source>
        <translation>不含 NUL 的文本</translation>
    </message>
    <message>
        <source>a text with {version}</source>
        <translation>含 {version} 的文本</translation>
    </message>
    <message>
        <source>a text with exactly one {version}</source>
        <translation>恰好含一个 {version} 的文本</translation>
    </message>
    <message>
        <source>a branch name with {version}</source>
        <translation>含 {version} 的分支名</translation>
    </message>
    <message>
        <source>a branch name that Git accepts</source>
        <translation>Git 接受的分支名</translation>
    </message>
    <message>
        <source>a message with no other placeholder than {version}</source>
        <translation>除 {version} 外不含其他占位符的消息</translation>
    </message>
    <message>
        <source>a relative path inside the repository</source>
        <translation>仓库内的相对路径</translation>
    </message>
    <message>
        <source>a list that begins with a program</source>
        <translation>以程序开头的列表</translation>
    </message>
    <message>
        <source>an id that no other check has</source>
        <translation>其他检查未使用的 id</translation>
    </message>
    <message>
        <source>an id that no other target has</source>
        <translation>其他目标未使用的 id</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>字母、数字、“.”、“_”和“-”</translation>
    </message>
    <message>
        <source>either key or pattern</source>
        <translation>key 或 pattern 二选一</translation>
    </message>
    <message>
        <source>key or pattern</source>
        <translation>key 或 pattern</translation>
    </message>
    <message>
        <source>each place only once</source>
        <translation>每处只出现一次</translation>
    </message>
    <message>
        <source>project.changelog, which this kind reads</source>
        <translation>此类型读取的 project.changelog</translation>
    </message>
    <message>
        <source>[[versioning.file]], which this kind reads</source>
        <translation>此类型读取的 [[versioning.file]]</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>此版本不支持</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%Ln 个标签中有 %1 个采用此写法。上次发行是 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. This is how most projects write them.</source>
        <translation>还没有标签。大多数项目采用这种写法。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>%Ln 个标签都不是版本号。大多数项目采用这种写法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the last released version, %1: %2</source>
        <translation>包含上次发行的版本 %1：%2</translation>
    </message>
    <message>
        <source>Holds %1, and nothing was released yet: %2</source>
        <translation>包含 %1，尚未发行过任何版本：%2</translation>
    </message>
    <message>
        <source>Holds %1, but the last released version is %2: %3</source>
        <translation>包含 %1，但上次发行的版本是 %2：%3</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be raised. A version looks like 1.2.3.</source>
        <translation>“%1”不是可提升的版本号。版本号形如 1.2.3。</translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>匹配了 %Ln 处。必须只匹配一处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote is called so: %1</source>
        <translation>远程仓库的名称：%1</translation>
    </message>
    <message>
        <source>Named there: %1</source>
        <translation>在此处命名：%1</translation>
    </message>
    <message>
        <source>The folder is called so.</source>
        <translation>文件夹的名称。</translation>
    </message>
    <message>
        <source>Releases are pushed to %1.</source>
        <translation>发行内容会推送到 %1。</translation>
    </message>
    <message>
        <source>No remote is configured. Add one with “git remote add origin …” before the first release.</source>
        <translation>未配置远程仓库。请在首次发行前用“git remote add origin …”添加。</translation>
    </message>
    <message>
        <source>A clone of %1 begins with this branch.</source>
        <translation>%1 的克隆以此分支开始。</translation>
    </message>
    <message>
        <source>There is a branch of this name.</source>
        <translation>存在此名称的分支。</translation>
    </message>
    <message>
        <source>No branch has one of the usual names, and this one is checked out.</source>
        <translation>没有常用名称的分支，当前检出的是此分支。</translation>
    </message>
    <message>
        <source>Has a section for %1.</source>
        <translation>有 %1 的章节。</translation>
    </message>
    <message>
        <source>Has no section for the last released version, %1. The cut writes one for each release.</source>
        <translation>没有上次发行版本 %1 的章节。每次切出都会写入一个。</translation>
    </message>
    <message>
        <source>A changelog in Markdown. The cut writes a section for each release.</source>
        <translation>Markdown 格式的变更日志。每次发行时切出会写入一个章节。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>上次发行以来的 %Ln 个提交中有 %1 个是约定式提交（Conventional Commits），其中会注明破坏性变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names the last released version, %1. With this check it has to name the next one.</source>
        <translation>提到了上次发行的版本 %1。启用此检查后必须提到下一个版本。</translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>含 %Ln 个标题的决策页面。启用此检查后每次发行都需要新的决策。</numerusform>
        </translation>
    </message>
    <message>
        <source>A changelog, but not in Markdown, which is all this version can write.</source>
        <translation>是变更日志，但不是 Markdown 格式；此版本只能写入 Markdown。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>%Ln 个决策页面。此版本只检查单个页面，不检查文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow here publishes, so Slipway can: into a folder beside the repository.</source>
        <translation>这里没有负责发布的工作流，因此 Slipway 可以发布到仓库旁的文件夹。</translation>
    </message>
    <message>
        <source>A workflow publishes already. Slipway can write the source archive to a folder, too.</source>
        <translation>已有工作流负责发布。Slipway 还可以把源码归档写入文件夹。</translation>
    </message>
    <message>
        <source>A workflow publishes there; this version cannot watch it: %1</source>
        <translation>有工作流在那里发布；此版本无法监视：%1</translation>
    </message>
    <message>
        <source>%1 is there. This version uses it as a plain Git remote.</source>
        <translation>检测到 %1。此版本将其作为普通 Git 远程仓库使用。</translation>
    </message>
    <message>
        <source>A security policy. This version has no disclosure desk yet.</source>
        <translation>安全策略。此版本尚无漏洞披露功能。</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>远程仓库</translation>
    </message>
    <message>
        <source>Main branch</source>
        <translation>主分支</translation>
    </message>
    <message>
        <source>Tag pattern</source>
        <translation>标签格式</translation>
    </message>
    <message>
        <source>Version in %1</source>
        <translation>%1 中的版本</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>Check: breaking changes say how to migrate</source>
        <translation>检查：破坏性变更附有迁移说明</translation>
    </message>
    <message>
        <source>Check: version mentioned</source>
        <translation>检查：提到了版本</translation>
    </message>
    <message>
        <source>Check: decision recorded</source>
        <translation>检查：已记录决策</translation>
    </message>
    <message>
        <source>Publish to a folder</source>
        <translation>发布到文件夹</translation>
    </message>
    <message>
        <source>Seen, not usable yet</source>
        <translation>已发现，暂不可用</translation>
    </message>
    <message>
        <source>The version was not found by “%1”. Correct the key or the pattern in slipway.toml.</source>
        <translation>用“%1”未找到版本。请在 slipway.toml 中更正键或模式。</translation>
    </message>
    <message>
        <source>“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:</source>
        <translation>“%1”匹配了多次，但必须只匹配一次。请在 slipway.toml 中缩小范围。找到：</translation>
    </message>
    <message>
        <source>The version files do not hold the same version. Make them agree first. Found:</source>
        <translation>各版本文件中的版本不一致。请先使其一致。找到：</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8. Save it as UTF-8.</source>
        <translation>%1 不是有效的 UTF-8。请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 cannot be read, because it is not well-formed:</source>
        <translation>无法读取 %1，因为其格式不正确：</translation>
    </message>
    <message>
        <source>%1 cannot be read. Expected: %2.</source>
        <translation>无法读取 %1。应为：%2。</translation>
    </message>
    <message>
        <source>The changelog already has a section %1. Rename it, or release another version.</source>
        <translation>变更日志中已有 %1 章节。请重命名，或发行其他版本。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you. Change its permissions, then run this again.</source>
        <translation>无法写入 %1：它是只读的。请更改权限后重新运行。</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some, then run this again: it goes on where it stopped.</source>
        <translation>没有空间写入 %1。请腾出空间后重新运行：会从中断处继续。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that is new or empty.</source>
        <translation>%1 不是空的。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written:</source>
        <translation>无法读写 %1：</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>不可回退点</translation>
    </message>
    <message>
        <source>Seen by: %1; %2.</source>
        <translation>可见范围：%1；%2。</translation>
    </message>
    <message>
        <source>Push %1 with %2 to %3</source>
        <translation>将含 %2 的 %1 推送到 %3</translation>
    </message>
    <message>
        <source>Push tag %1 to %2</source>
        <translation>将标签 %1 推送到 %2</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>将 %1 发布到 %2</translation>
    </message>
    <message>
        <source>Create branch %1 at %2</source>
        <translation>在 %2 处创建分支 %1</translation>
    </message>
    <message>
        <source>Change one file</source>
        <translation>更改一个文件</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>更改 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit “%1”</source>
        <translation>提交“%1”</translation>
    </message>
    <message>
        <source>Push branch %1 to %2</source>
        <translation>将分支 %1 推送到 %2</translation>
    </message>
    <message>
        <source>Squash %1 into one commit on %2</source>
        <translation>将 %1 压缩为 %2 上的一个提交</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>将 %1 推送到 %2</translation>
    </message>
    <message>
        <source>Bring your checkout of %1 up to date</source>
        <translation>更新本地检出的 %1</translation>
    </message>
    <message>
        <source>Create tag %1 at %2</source>
        <translation>在 %2 处创建标签 %1</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>构建 %1</translation>
    </message>
    <message>
        <source>Write the release notes, %1</source>
        <translation>写入发行说明 %1</translation>
    </message>
    <message>
        <source>Write the checksums, %1</source>
        <translation>写入校验和 %1</translation>
    </message>
    <message>
        <source>Sign the checksums, %1</source>
        <translation>为校验和签名，%1</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>the remote</source>
        <translation>远程仓库</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>审阅者</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>can be replaced</source>
        <translation>可替换</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不可撤销</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>查看中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>将 %1 发布到 %n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one button does</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>name of an act: making the commit that is released</comment>
        <translation>切出</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>name of an act: tagging the release</comment>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>name of an act: publishing the release</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>切出 %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>为 %1 打标签</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>create branch</source>
        <translation>创建分支</translation>
    </message>
    <message>
        <source>edit files</source>
        <translation>更改文件</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>push branch</source>
        <translation>推送分支</translation>
    </message>
    <message>
        <source>squash merge</source>
        <translation>压缩合并</translation>
    </message>
    <message>
        <source>push main</source>
        <translation>推送主分支</translation>
    </message>
    <message>
        <source>update checkout</source>
        <translation>更新检出</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>创建标签</translation>
    </message>
    <message>
        <source>push tag</source>
        <translation>推送标签</translation>
    </message>
    <message>
        <source>build archive</source>
        <translation>构建归档</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>写入发行说明</translation>
    </message>
    <message>
        <source>write checksums</source>
        <translation>写入校验和</translation>
    </message>
    <message>
        <source>sign checksums</source>
        <translation>为校验和签名</translation>
    </message>
    <message>
        <source>publish to “%1”</source>
        <translation>发布到“%1”</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>不可回退点</translation>
    </message>
    <message>
        <source>No tag of this repository is a version. Name a start with --from.</source>
        <translation>此仓库没有任何标签是版本号。请用 --from 指定起点。</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at another commit. It is never moved: find out who made it, or release another version.</source>
        <translation>标签 %1 已存在，位于另一个提交。标签绝不会被移动：请查明是谁创建的，或发行其他版本。</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made it, or release another version.</source>
        <translation>标签 %1 已存在，位于 %2 而非 %3。标签绝不会被移动：请查明是谁创建的，或发行其他版本。</translation>
    </message>
    <message>
        <source>Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.</source>
        <translation>多个标签自称版本 %1，但位于不同提交：%2。请删除错误的标签。</translation>
    </message>
    <message>
        <source>%1 cannot be released: %2 is out already, and versions only go up.</source>
        <translation>无法发行 %1：%2 已经发行，版本号只能递增。</translation>
    </message>
    <message>
        <source>The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.</source>
        <translation>分支 %1 已存在，且内容与此次发行不同。请重命名或删除后重新运行。</translation>
    </message>
    <message>
        <source>What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch and cut again.</source>
        <translation>将进入主分支的内容与在 %1 上审阅的不一致。未推送任何内容。请删除发行分支并重新切出。</translation>
    </message>
    <message>
        <source>The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.</source>
        <translation>无法合并发行分支：主分支更改了相同的行。请删除 %1 并重新切出。</translation>
    </message>
    <message>
        <source>There is nothing to release: no commit since the last version.</source>
        <translation>没有可发行的内容：自上一版本以来没有提交。</translation>
    </message>
    <message>
        <source>There is nothing to release as %1: no commit since the last version.</source>
        <translation>没有可作为 %1 发行的内容：自上一版本以来没有提交。</translation>
    </message>
    <message>
        <source>Another Slipway is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>另一个 Slipway 正在处理此仓库。请等它结束后重新运行。</translation>
    </message>
    <message>
        <source>Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>另一个 Slipway（%1）正在处理此仓库。请等它结束后重新运行。</translation>
    </message>
    <message>
        <source>Not all checks have passed.</source>
        <translation>并非所有检查都已通过。</translation>
    </message>
    <message>
        <source>%1 is not ready for this. First run “slipwayctl %2 %1”.</source>
        <translation>%1 尚未就绪。请先运行“slipwayctl %2 %1”。</translation>
    </message>
    <message>
        <source>%1 is not ready: the step “%2” is not done yet. Run this again.</source>
        <translation>%1 尚未就绪：步骤“%2”还未完成。请重新运行。</translation>
    </message>
    <message>
        <source>%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out where it comes from.</source>
        <translation>%1：那里的内容不是此次发行生成的（实际：%2；预期：%3）。未覆盖任何内容。请查明其来源。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml (project.forge = &quot;git:NAME&quot;).</source>
        <translation>仓库没有名为“%1”的远程仓库。请用“git remote add”添加，或在 slipway.toml 中指定另一个（project.forge = &quot;git:NAME&quot;）。</translation>
    </message>
    <message>
        <source>The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:</source>
        <translation>无法连接远程仓库“%1”。请检查网络、地址和访问权限后重新运行。Git 输出：</translation>
    </message>
    <message>
        <source>The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:</source>
        <translation>远程仓库拒绝了 %1 的推送，因此那里没有任何变化。它是否受保护？远程仓库输出：</translation>
    </message>
    <message>
        <source>On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.</source>
        <translation>远程仓库上的 %1 有此仓库未包含的提交。请获取并查看后重新运行。</translation>
    </message>
    <message>
        <source>Somebody else is pushing %1 to the remote. Run this again in a moment.</source>
        <translation>其他人正在向远程仓库推送 %1。请稍后重新运行。</translation>
    </message>
    <message>
        <source>%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.</source>
        <translation>%1 不在 Git 仓库中。请选择仓库所在的文件夹，或用“git init”创建一个。</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add safe.directory %1</source>
        <translation>仓库 %1 属于其他用户，因此 Git 不会操作它。如果信任它：git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no files to check or change. Open a clone of it.</source>
        <translation>%1 是裸仓库：没有可供检查或更改的文件。请打开它的克隆。</translation>
    </message>
    <message>
        <source>The repository has no commit yet, so there is nothing to release. Commit something first.</source>
        <translation>仓库还没有提交，因此没有可发行的内容。请先提交。</translation>
    </message>
    <message>
        <source>The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. Get the rest with “git fetch --unshallow”.</source>
        <translation>%1 的历史不完整（浅克隆），无法得知自上次发行以来的变化。请用“git fetch --unshallow”获取其余部分。</translation>
    </message>
    <message>
        <source>No branch is checked out. Change to one with “git switch”.</source>
        <translation>未检出任何分支。请用“git switch”切换到某个分支。</translation>
    </message>
    <message>
        <source>The work tree has changes that are not committed. Commit them or put them aside with “git stash”.</source>
        <translation>工作区有未提交的更改。请提交，或用“git stash”暂存起来。</translation>
    </message>
    <message>
        <source>“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.</source>
        <translation>未找到“%1”：此仓库没有该名称的分支、标签或提交。或许可用“git fetch”获取。</translation>
    </message>
    <message>
        <source>Git does not know who you are. Set user.name and user.email with “git config --global”.</source>
        <translation>Git 不知道您是谁。请用“git config --global”设置 user.name 和 user.email。</translation>
    </message>
    <message>
        <source>Git does not know who you are: %1 is not set. Set it with: git config --global %1 &quot;…&quot;</source>
        <translation>Git 不知道您是谁：%1 未设置。设置方法：git config --global %1 &quot;…&quot;</translation>
    </message>
    <message>
        <source>A hook of the repository refused. Mend what it complains about, then run this again. It said:</source>
        <translation>仓库的钩子拒绝了操作。请解决它指出的问题后重新运行。其输出：</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” refused. Mend what it complains about, then run this again. It said:</source>
        <translation>仓库的钩子“%1”拒绝了操作。请解决它指出的问题后重新运行。其输出：</translation>
    </message>
    <message>
        <source>Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.</source>
        <translation>签名失败：%1。密钥是否存在且已解锁？Git 通过 user.signingkey 和 gpg.format 配置。</translation>
    </message>
    <message>
        <source>“%1” failed. It said:</source>
        <translation>“%1”失败。其输出：</translation>
    </message>
    <message>
        <source>The program “%1” was not found. Install it, or correct the name.</source>
        <translation>未找到程序“%1”。请安装，或更正名称。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Run this again: what is done already is not done twice.</source>
        <translation>“%1”未及时响应。请重新运行：已完成的部分不会重复执行。</translation>
    </message>
    <message>
        <source>Cancelled. What was done stays; run this again to go on.</source>
        <translation>已取消。已完成的部分予以保留；重新运行即可继续。</translation>
    </message>
    <message>
        <source>This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. Start one; Slipway never writes a credential to a file.</source>
        <translation>此会话没有密钥环（如 GNOME Keyring 或 KWallet 等 Secret Service），因此无法保存凭据。请启动一个；Slipway 绝不会把凭据写入文件。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>密钥环中没有凭据“%1”。请用“slipwayctl credentials set %1”或在设置中保存。</translation>
    </message>
    <message>
        <source>Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.</source>
        <translation>发生了 Slipway 未预料到的问题（%1）。没有丢失任何内容：请重新运行。</translation>
    </message>
    <message>
        <source>The remote %1 answers.</source>
        <translation>远程仓库 %1 有响应。</translation>
    </message>
    <message>
        <source>%1 is where this repository last saw it.</source>
        <translation>%1 位于此仓库上次看到的位置。</translation>
    </message>
    <message>
        <source>The tag %1 is free.</source>
        <translation>标签 %1 可用。</translation>
    </message>
    <message>
        <source>Commits and tags will be by %1.</source>
        <translation>提交和标签的作者将是 %1。</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 可写。</translation>
    </message>
    <message>
        <source>Not checked: whether %1 takes the push. That is only known by pushing.</source>
        <translation>未检查：%1 是否接受推送。只有推送时才能得知。</translation>
    </message>
    <message>
        <source>Not checked: whether signing works. The key is not used before it is needed.</source>
        <translation>未检查：签名是否可用。密钥在需要时才会使用。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was left as it is. Look at it, then try again.</source>
        <translation>%1 期间被他人更改，因此保持原样。请查看后重试。</translation>
    </message>
    <message>
        <source>Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.</source>
        <translation>工作区位于 %1，而此处针对的是 %2。请用“git switch”和“git pull”切换后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind another one: answer there, then try again. Is there no such window, log out and in again, which starts the keychain anew.</source>
        <translation>密钥环在 %1 秒内没有响应。它可能正在自己的窗口中等待输入密码，也许被其他窗口挡住：请在那里输入后重试。如果没有这样的窗口，请注销并重新登录，这会重新启动密钥环。</translation>
    </message>
    <message>
        <source>Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”</source>
        <translation>写入校验和，%1 – 未签名：Slipway 不认识 gpg.format “%2”</translation>
    </message>
    <message>
        <source>The checksums will not be signed: Git&apos;s gpg.format is “%1”, and Slipway signs with openpgp or ssh.</source>
        <translation>校验和不会被签名：Git 的 gpg.format 是“%1”，而 Slipway 用 openpgp 或 ssh 签名。</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>与预期不符：%1。</translation>
    </message>
    <message>
        <source>“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:</source>
        <translation>“%1”没有给出可信的应答。请检查网络以及代理（如果有），然后重新运行：</translation>
    </message>
    <message>
        <source>“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl credentials set %1” or in Settings. It said:</source>
        <translation>“%1”不接受该令牌：它已过期或被撤销。请用“slipwayctl credentials set %1”或在设置中保存新的令牌。它说：</translation>
    </message>
    <message>
        <source>The token may not read “%1”. Give it the right to do so, or store another one. The forge said:</source>
        <translation>该令牌无权读取“%1”。请授予它此权限，或保存另一个令牌。代码托管平台说：</translation>
    </message>
    <message>
        <source>There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit pushed, and the token one for this repository? The forge said:</source>
        <translation>“%1”不存在，或者令牌看不到它。slipway.toml 中的仓库名是否正确、提交是否已推送、令牌是否属于此仓库？代码托管平台说：</translation>
    </message>
    <message>
        <source>“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:</source>
        <translation>由于询问过多，“%1”在 %2 之前不再应答。请届时重新运行。它说：</translation>
    </message>
    <message>
        <source>“%1” was asked several times and could not be answered. That is the forge&apos;s own trouble: run this again later. It said:</source>
        <translation>“%1”询问了多次都未能得到应答。这是代码托管平台自身的问题：请稍后重新运行。它说：</translation>
    </message>
    <message>
        <source>What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is the forge&apos;s address wrong in slipway.toml? It came as:</source>
        <translation>“%1”的应答不是此平台的应答。中间是否有网络登录页面，或者 slipway.toml 中的平台地址有误？收到的是：</translation>
    </message>
    <message>
        <source>“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.</source>
        <translation>“%1”指向另一台主机“%2”。令牌不会发送到那里：请更正 slipway.toml 中的平台。</translation>
    </message>
    <message>
        <source>Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if none runs, delete that file. Then run this again.</source>
        <translation>另一个程序正在此仓库上工作，或曾在工作时被终止：%1 还在。请等它结束；若没有程序在运行，请删除该文件。然后重新运行。</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>等待人工处理</translation>
    </message>
    <message>
        <source>given up by the forge</source>
        <translation>被托管平台放弃</translation>
    </message>
    <message>
        <source>“%1” succeeded for %2.</source>
        <translation>“%1”在 %2 上成功。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%1 的 %Ln 项结果成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2 for %3, which counts as succeeded.</source>
        <translation>“%1”在 %3 上为%2，视为成功。</translation>
    </message>
    <message>
        <source>“%1” is still running for %2. Ask again when it has ended.</source>
        <translation>“%1”在 %2 上仍在运行。请在结束后再次询问。</translation>
    </message>
    <message>
        <source>“%1” did not succeed for %2: %3.</source>
        <translation>“%1”在 %2 上未成功：%3。</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun for %2.</source>
        <translation>“%1”是必需的，但在 %2 上尚未开始。</translation>
    </message>
    <message>
        <source>The forge has no result for %1. Is it pushed, and does a workflow run for it?</source>
        <translation>托管平台没有 %1 的结果。它推送了吗？有工作流为它运行吗？</translation>
    </message>
    <message>
        <source>Note: “%1” is not required, and is %2 for %3.</source>
        <translation>注意：“%1”不是必需的，在 %3 上为%2。</translation>
    </message>
    <message>
        <source>The forge was not asked yet.</source>
        <translation>尚未询问托管平台。</translation>
    </message>
    <message>
        <source>CI green on the main branch</source>
        <translation>主分支的 CI 通过</translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>最近 %Ln 个提交的 CI 通过</numerusform>
        </translation>
    </message>
    <message>
        <source>only for forge %1</source>
        <translation>仅用于托管平台 %1</translation>
    </message>
    <message>
        <source>project.forge with github:, which this kind asks</source>
        <translation>此类型要询问的、带 github: 的 project.forge</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 到 100 之间的数</translation>
    </message>
    <message>
        <source>the name of a remote</source>
        <translation>远程的名称</translation>
    </message>
    <message>
        <source>an address such as https://github.example.org</source>
        <translation>形如 https://github.example.org 的地址</translation>
    </message>
    <message>
        <source>%1 leads there: %2</source>
        <translation>%1 指向那里：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>那里运行 %Ln 个工作流。有此检查时，发布会等到它们在其提交上通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>托管平台</translation>
    </message>
    <message>
        <source>Check: CI green</source>
        <translation>检查：CI 通过</translation>
    </message>
    <message>
        <source>The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).</source>
        <translation>远程“%1”指向“%2”，而不是 %3。请在 slipway.toml 中写明指向它的远程 (project.remote)。</translation>
    </message>
    <message>
        <source>The remote %1 leads to the forge&apos;s repository.</source>
        <translation>远程 %1 指向托管平台的仓库。</translation>
    </message>
    <message>
        <source>The forge takes you for %1.</source>
        <translation>托管平台认为您是 %1。</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>令牌有效期至 %1。</translation>
    </message>
    <message>
        <source>The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>密钥链中没有令牌“%1”，因此只能读取公开内容，且次数有限。请用“slipwayctl credentials set %1”或在设置中保存一个。</translation>
    </message>
    <message>
        <source>The forge shows the repository %1.</source>
        <translation>托管平台显示仓库 %1。</translation>
    </message>
    <message>
        <source>The forge shows what %1 requires and how its checks ended.</source>
        <translation>托管平台显示 %1 的要求及其检查结果。</translation>
    </message>
    <message>
        <source>a file that no other key names</source>
        <translation>其他键没有指定的文件</translation>
    </message>
    <message>
        <source>one line of the page</source>
        <translation>页面中的一行</translation>
    </message>
    <message>
        <source>[[notes.page]], which this is for</source>
        <translation>此项所属的 [[notes.page]]</translation>
    </message>
    <message>
        <source>each text of a kind of release only once</source>
        <translation>每种发行的每个文本只能出现一次</translation>
    </message>
    <message>
        <source>%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.</source>
        <translation>%1 中没有“%2”这一行，发行章节应放在它下面。请在其中添加，或更正 notes.page.after。</translation>
    </message>
    <message>
        <source>%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.</source>
        <translation>%1 中多次出现“%2”这一行，无法确定发行章节的位置。请只保留一处。</translation>
    </message>
    <message>
        <source>Here a tag begins that nothing ends. Close it with }}.</source>
        <translation>此处开始的标签没有结束。请用 }} 关闭。</translation>
    </message>
    <message>
        <source>The section “%1” is not closed. End it with {{/%1}}.</source>
        <translation>区段“%1”没有关闭。请用 {{/%1}} 结束。</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.</source>
        <translation>{{/%1}} 结束了一个没有开始的区段。请用 {{#%1}} 开始。</translation>
    </message>
    <message>
        <source>The delimiters of tags cannot be changed. Write {{ and }}.</source>
        <translation>标签的分隔符不能更改。请写 {{ 和 }}。</translation>
    </message>
    <message>
        <source>“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.</source>
        <translation>“%1”是一个列表。请用 {{#%1}} 开始，用 {{/%1}} 结束。</translation>
    </message>
    <message>
        <source>“%1” cannot be included. Name a file in the folder of the template, or below it.</source>
        <translation>无法包含“%1”。请指定模板所在文件夹或其下的文件。</translation>
    </message>
    <message>
        <source>“%1” includes itself. Break the circle.</source>
        <translation>“%1”包含了自身。请消除循环。</translation>
    </message>
    <message>
        <source>This is too large for a template, which has at most 256 KiB and 2000 sections.</source>
        <translation>对模板来说太大了，上限为 256 KiB 和 2000 个区段。</translation>
    </message>
    <message>
        <source>This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.</source>
        <translation>此模板的结果超过 64 MiB，或重复次数过多。请去掉列表中的列表。</translation>
    </message>
    <message>
        <source>There is no name “%1” here. Known are: %2.</source>
        <translation>此处没有名称“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>无法读取此模板。</translation>
    </message>
    <message>
        <source>one line with no other placeholder than {version}</source>
        <translation>一行文本，且除 {version} 外没有其他占位符</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:</source>
        <translation>该令牌缺少对“%2”的“%1”权限。请授予它此权限，或保存另一个令牌。代码托管平台说：</translation>
    </message>
    <message>
        <source>The forge does not do what “%1” was asked. It said:</source>
        <translation>代码托管平台不执行对“%1”的请求。它说：</translation>
    </message>
    <message>
        <source>Merge %1 into %2 at the forge</source>
        <translation>在代码托管平台将 %1 合并到 %2</translation>
    </message>
    <message>
        <source>Open the pull request of %1 into %2</source>
        <translation>创建从 %1 到 %2 的拉取请求</translation>
    </message>
    <message>
        <source>Wait for the approval and the checks of the pull request of %1</source>
        <translation>等待 %1 的拉取请求获得批准并通过检查</translation>
    </message>
    <message>
        <source>Squash the pull request of %1 into one commit on %2</source>
        <translation>将 %1 的拉取请求压缩为 %2 上的一个提交</translation>
    </message>
    <message>
        <source>open pull request</source>
        <translation>创建拉取请求</translation>
    </message>
    <message>
        <source>review pull request</source>
        <translation>评审拉取请求</translation>
    </message>
    <message>
        <source>merge pull request</source>
        <translation>合并拉取请求</translation>
    </message>
    <message>
        <source>It is a draft: press “Ready for review” there.</source>
        <translation>它是草稿：请在那里按“Ready for review”。</translation>
    </message>
    <message>
        <source>It conflicts with the main branch: delete the release branch and cut again.</source>
        <translation>它与主分支冲突：请删除发行分支并重新切出。</translation>
    </message>
    <message>
        <source>%1 has moved on: delete the release branch and cut again.</source>
        <translation>%1 已有新提交：请删除发行分支并重新切出。</translation>
    </message>
    <message>
        <source>%1 asks for changes.</source>
        <translation>%1 要求修改。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>“%1”未成功。</translation>
    </message>
    <message>
        <source>One more person has to approve it.</source>
        <translation>还需要一人批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>还需要 %n 人批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits get onto %1 through a merge queue alone: press “Merge when ready” there.</source>
        <translation>提交只能通过合并队列进入 %1：请在那里按“Merge when ready”。</translation>
    </message>
    <message>
        <source>A rule of the main branch is not met: the forge shows there which one.</source>
        <translation>主分支的某条规则未满足：代码托管平台会在那里显示是哪一条。</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun.</source>
        <translation>“%1”是必需的，但尚未开始。</translation>
    </message>
    <message>
        <source>No check has begun.</source>
        <translation>尚无检查开始。</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>“%1”仍在运行。</translation>
    </message>
    <message>
        <source>The forge is still finding out whether it can be merged.</source>
        <translation>代码托管平台仍在判断它能否合并。</translation>
    </message>
    <message>
        <source>The pull request %1 of this release was closed without being merged. Open it again and run this again, or delete the release branch here and on the remote to begin anew.</source>
        <translation>此次发布的拉取请求 %1 未合并就被关闭了。请重新打开它并再次运行，或删除本地和远程的发行分支以重新开始。</translation>
    </message>
    <message>
        <source>The pull request %1 cannot be merged yet. Run this again when this is settled:</source>
        <translation>拉取请求 %1 还不能合并。请在以下问题解决后再次运行：</translation>
    </message>
    <message>
        <source>The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it who may, then run this again: the merge is found. The forge said:</source>
        <translation>代码托管平台不接受 Slipway 合并拉取请求 %1 的请求。请在那里合并它，或由有权限的人合并，然后再次运行：合并会被找到。代码托管平台说：</translation>
    </message>
    <message>
        <source>What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the difference, then take it back, or release another version.</source>
        <translation>以 %2 进入主分支的内容并非在 %1 上评审过的内容（%3）。尚未打标签。请查看差异，然后撤回它，或发布另一个版本。</translation>
    </message>
    <message>
        <source>Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log %3..%2”. Take it back, or delete the release branch and cut again.</source>
        <translation>有人向分支 %1 推送了内容：它位于 %2，而不是本次发行所创建的 %3。请用“git log %3..%2”查看。请撤销该推送，或删除发行分支并重新切出。</translation>
    </message>
    <message>
        <source>Send the request above, then press Enter.</source>
        <translation>发送上面的请求，然后按回车键。</translation>
    </message>
    <message>
        <source>The account may open and merge pull requests in %1.</source>
        <translation>该账户可以在 %1 中创建并合并拉取请求。</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>拉取请求 %1 可以合并。</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one.</source>
        <translation>该令牌缺少对“%2”的“%1”权限。请授予它此权限，或保存另一个令牌。</translation>
    </message>
    <message>
        <source>Not checked: whether the token has the rights “%1”. The forge says so only when they are used.</source>
        <translation>未检查：令牌是否具有“%1”权限。代码托管平台只在使用这些权限时才会说明。</translation>
    </message>
    <message>
        <source>names as in .slipway/allowed_signers, each once</source>
        <translation>与 .slipway/allowed_signers 中相同的名称，每个只出现一次</translation>
    </message>
    <message>
        <source>from 1 to the number of maintainers</source>
        <translation>从 1 到维护者人数</translation>
    </message>
    <message>
        <source>Ask for the sign-off of %1 through %2</source>
        <translation>通过 %2 请求 %1 的签核</translation>
    </message>
    <message>
        <source>Wait for the sign-off of %1 (maintainers needed: %2)</source>
        <translation>等待 %1 的签核（所需维护者：%2）</translation>
    </message>
    <message>
        <source>request sign off</source>
        <translation>请求签核</translation>
    </message>
    <message>
        <source>collect sign offs</source>
        <translation>收集签核</translation>
    </message>
    <message>
        <source>Signed, but void. Changed since: %1.</source>
        <translation>已签名，但已失效。此后更改：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a release</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the release commit</source>
        <translation>发行提交</translation>
    </message>
    <message>
        <source>the files of the release commit</source>
        <translation>发行提交的文件</translation>
    </message>
    <message>
        <source>the release notes</source>
        <translation>发行说明</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>the check “%1”</source>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>the advisory %1</source>
        <translation>安全公告 %1</translation>
    </message>
    <message>
        <source>Has not signed.</source>
        <translation>尚未签名。</translation>
    </message>
    <message>
        <source>Signed at %1.</source>
        <translation>签名时间：%1。</translation>
    </message>
    <message>
        <source>Signed, but made this release: slipway.toml does not count the author.</source>
        <translation>已签名，但是此发行的作者：slipway.toml 不计入作者。</translation>
    </message>
    <message>
        <source>Signed with the key of another maintainer: it counts once.</source>
        <translation>用另一位维护者的密钥签名：只计一次。</translation>
    </message>
    <message>
        <source>The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.</source>
        <translation>该签名不是由主分支的 .slipway/allowed_signers 中此名称的密钥所作的有效签名。</translation>
    </message>
    <message>
        <source>Signed, but slipway.toml names no such maintainer.</source>
        <translation>已签名，但 slipway.toml 中没有这位维护者。</translation>
    </message>
    <message>
        <source>What was signed cannot be read: was it made by another version of Slipway?</source>
        <translation>无法读取所签的内容：它是由另一版本的 Slipway 生成的吗？</translation>
    </message>
    <message>
        <source>%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:</source>
        <translation>%1 正在等待签核（所需维护者：%2）。待其签名后再次运行：</translation>
    </message>
    <message>
        <source>What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.</source>
        <translation>%1 待签的内容在显示之后已更改。未作任何签名：请重新查看。</translation>
    </message>
    <message>
        <source>The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the maintainers of slipway.toml. Add a line with a maintainer&apos;s name and the key there.</source>
        <translation>%1 的签核未被保存：主分支的 .slipway/allowed_signers 中，slipway.toml 的任何维护者都没有您的密钥。请在其中添加一行维护者名称和密钥。</translation>
    </message>
    <message>
        <source>Your key has signed nothing of %1 that could be taken back.</source>
        <translation>您的密钥没有可撤回的 %1 签名。</translation>
    </message>
    <message>
        <source>The main branch has %1, with the keys of those who sign releases off.</source>
        <translation>主分支有 %1，其中含签核发行者的密钥。</translation>
    </message>
    <message>
        <source>Pushing %1 starts the workflow.</source>
        <translation>推送 %1 会启动工作流。</translation>
    </message>
    <message>
        <source>The workflow is enabled at the forge.</source>
        <translation>工作流在托管平台上已启用。</translation>
    </message>
    <message>
        <source>The environment “%1” is protected.</source>
        <translation>环境“%1”受保护。</translation>
    </message>
    <message>
        <source>Run %1 for the tag: %2.</source>
        <translation>标签的第 %1 次运行：%2。</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2.</source>
        <translation>“%1”未成功：%2。</translation>
    </message>
    <message>
        <source>“%1” did not succeed at “%2”: %3.</source>
        <translation>“%1”在“%2”处未成功：%3。</translation>
    </message>
    <message>
        <source>Not checked: whether the forge has the workflow enabled, and how its environments are protected.</source>
        <translation>未检查：托管平台是否启用了该工作流，以及其环境受到怎样的保护。</translation>
    </message>
    <message>
        <source>Release workflow ready</source>
        <translation>发布工作流就绪</translation>
    </message>
    <message>
        <source>Publishes when a tag is pushed. A check says before the tag what would go wrong: %1</source>
        <translation>推送标签时发布。检查会在打标签之前说明什么会出错：%1</translation>
    </message>
    <message>
        <source>Published by workflow</source>
        <translation>由工作流发布</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.</source>
        <translation>推送 %1 不会启动工作流：它的标签是 %2。请修改 on.push.tags 或标签。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: tags-ignore is %2. Change it.</source>
        <translation>推送 %1 不会启动工作流：tags-ignore 是 %2。请修改它。</translation>
    </message>
    <message>
        <source>Nothing starts the workflow. Add on.push.tags.</source>
        <translation>没有任何事件会启动该工作流。请添加 on.push.tags。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.</source>
        <translation>推送 %1 不会启动此工作流：由另一个工作流启动它。如果那个工作流随标签启动，请将其写为 publish.workflow。</translation>
    </message>
    <message>
        <source>GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.</source>
        <translation>GitHub 不接受同时使用 tags 和 tags-ignore。请把要忽略的内容写进 tags，并在前面加“!”。</translation>
    </message>
    <message>
        <source>The workflow has no job.</source>
        <translation>工作流没有作业。</translation>
    </message>
    <message>
        <source>The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.</source>
        <translation>作业“%1”需要“%2”，但没有这个作业：GitHub 会拒绝该工作流。</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to permissions.</source>
        <translation>作业“%1”中的“%2”需要权限“%3: write”，而只有仓库的设置可能给它。请将其加到 permissions。</translation>
    </message>
    <message>
        <source>The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.</source>
        <translation>作业“%1”只获取最新的提交，而“%2”要读取历史。请给 actions/checkout 加上“fetch-depth: 0”。</translation>
    </message>
    <message>
        <source>When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.</source>
        <translation>“%1”的一部分失败时，其余部分会在发布途中被取消。请将 fail-fast 设为 false。</translation>
    </message>
    <message>
        <source>The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.</source>
        <translation>作业“%1”在没有环境的情况下发布（%2），事先不会询问任何人。请给它一个受保护的环境。</translation>
    </message>
    <message>
        <source>GitHub fails each job that uses “%1”. Use a newer version.</source>
        <translation>GitHub 会让每个使用“%1”的作业失败。请使用更新的版本。</translation>
    </message>
    <message>
        <source>“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable release takes no more files.</source>
        <translation>“%1”在“%2”添加完所有文件之前就公开了版本。请先建草稿，最后再发布：不可变的版本不再接受文件。</translation>
    </message>
    <message>
        <source>“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.</source>
        <translation>“%1”在“%2”签名之前就被推送。请按摘要推送并签名，然后再设置标签。</translation>
    </message>
    <message>
        <source>“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.</source>
        <translation>“%1”来自他人，且未固定到某个提交。请在“@”后写上该提交的 40 位数字。</translation>
    </message>
    <message>
        <source>“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.</source>
        <translation>脚本中的“%1”可能含有任何人写的命令。请通过环境变量传递。</translation>
    </message>
    <message>
        <source>pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.</source>
        <translation>pull_request_target 会对任何人的拉取请求运行，并带有此仓库的机密。请为它单独建立一个工作流。</translation>
    </message>
    <message>
        <source>Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.</source>
        <translation>组“%1”的另一次运行会在发布途中取消这次运行。请将 cancel-in-progress 设为 false。</translation>
    </message>
    <message>
        <source>The workflow is disabled at the forge. Enable it there.</source>
        <translation>工作流在托管平台上被禁用。请在那里启用它。</translation>
    </message>
    <message>
        <source>The forge has disabled the workflow, as nothing happened for a long time. Enable it there.</source>
        <translation>由于长时间没有活动，托管平台已禁用该工作流。请在那里启用它。</translation>
    </message>
    <message>
        <source>The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.</source>
        <translation>作业“%1”使用环境“%2”，但它不存在：GitHub 会创建一个不受保护的环境。请先创建它。</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.</source>
        <translation>作业“%1”的环境“%2”不受保护。请为它设置审阅者，或可以使用它的标签。</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.</source>
        <translation>作业“%1”的环境“%2”不接受 %3。请为该标签添加一个模式。</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>会失败：%1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: only branches do. Add on.push.tags.</source>
        <translation>推送 %1 不会启动工作流：只有分支才会。请添加 on.push.tags。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.</source>
        <translation>推送 %1 不会启动工作流；只有这些事件会：%2。请添加 on.push.tags。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with another token than GITHUB_TOKEN.</source>
        <translation>推送 %1 不会启动工作流：只有由人或用 GITHUB_TOKEN 以外的令牌在托管平台上发布的版本才会。</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.</source>
        <translation>作业“%1”中的“%2”需要权限“%3: write”，但没有。请将其加到 permissions。</translation>
    </message>
    <message>
        <source>Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.</source>
        <translation>未决定：是否将您为 %1 所写的内容并入此版本。窗口中的发行说明会提供此选项。</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Pages about Slipway</source>
        <translation>关于 Slipway 的页面</translation>
    </message>
    <message>
        <source>&amp;Slipway</source>
        <translation>&amp;Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking, and see what is about to happen before it does.</source>
        <translation>点点鼠标即可发行软件，并在执行之前看清将要发生什么。</translation>
    </message>
    <message>
        <source>© 2026 The Slipway authors.

Slipway is free software: you can share it and change it under the terms of the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>© 2026 Slipway 作者。

Slipway 是自由软件：您可以依据 GNU 通用公共许可证第 3 版或任何更新版本（GPL-3.0-or-later）的条款分享和修改它。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Third-party software</source>
        <translation>第三方软件(&amp;T)</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>第三方软件及其许可证</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU 通用公共许可证</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1，以 Qt %2 构建</translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>版本线</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDialog</name>
    <message>
        <source>Exact changes</source>
        <translation>确切的更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Log of the check</source>
        <translation>检查日志</translation>
    </message>
    <message>
        <source>Choose a check to see its evidence.</source>
        <translation>选择一项检查以查看其依据。</translation>
    </message>
</context>
<context>
    <name>ui::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter does what the button of the check says; its menu has all that can be done.</source>
        <translation>按 Enter 执行该检查按钮的操作；其菜单包含所有可做的事。</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1（另有 %Ln 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Changelog and notes</source>
        <translation>变更日志和说明</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Decisions and confirmations</source>
        <translation>决策与确认</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPane</name>
    <message>
        <source>R&amp;un all</source>
        <translation>全部运行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show only the checks that have not passed and are not waived</source>
        <translation>仅显示未通过且未豁免的检查</translation>
    </message>
    <message>
        <source>Confirm a check</source>
        <translation>确认检查</translation>
    </message>
    <message>
        <source>You state that this is done: %1</source>
        <translation>声明以下事项已完成：%1</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>备注（可留空）(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Waive a check</source>
        <translation>豁免检查</translation>
    </message>
    <message>
        <source>The release goes on although this does not pass: %1. Your name and reason are kept with the result.</source>
        <translation>尽管以下检查未通过，发行仍将继续：%1。姓名和理由会随结果一并保存。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>无需决策</translation>
    </message>
    <message>
        <source>You state that this release needs no recorded decision.</source>
        <translation>声明此次发行无需记录决策。</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>&amp;What is left</source>
        <translation>剩余项(&amp;W)</translation>
    </message>
    <message>
        <source>Look at every check, run the commands and ask the forge</source>
        <translation>查看每项检查，运行命令并询问托管平台</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message>
        <source>%1 at commit %2</source>
        <translation>提交 %2 中的 %1</translation>
    </message>
    <message>
        <source>(The end of the log. The whole of it is in %1.)</source>
        <translation>（这是日志末尾。完整内容在 %1 中。）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%L1 项中 %Ln 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln 项已豁免</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln 项待定</numerusform>
        </translation>
    </message>
    <message>
        <source>for commit %1</source>
        <translation>针对提交 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln 项未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>未就绪：%1</translation>
    </message>
</context>
<context>
    <name>ui::CloneDialog</name>
    <message>
        <source>Clone a repository</source>
        <translation>克隆仓库</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>仓库地址</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>目标文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>Folder that the clone goes into</source>
        <translation>存放克隆的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>克隆进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clone into folder</source>
        <translation>克隆到文件夹</translation>
    </message>
    <message>
        <source>The whole history is fetched: the notes are made from it.</source>
        <translation>会获取完整历史：发行说明由此生成。</translation>
    </message>
    <message>
        <source>Makes %1. %2</source>
        <translation>将创建 %1。%2</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
</context>
<context>
    <name>ui::CloneViewModel</name>
    <message>
        <source>The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.</source>
        <translation>地址中含有密码，Git 会以明文保存它。请去掉密码：Git 会询问凭据助手。</translation>
    </message>
    <message>
        <source>The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.</source>
        <translation>地址未指明仓库。它形如 https://host/name.git、git@host:name.git 或一个文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>没有文件夹 %1。请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another folder.</source>
        <translation>%1 已存在。请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Waiting for the remote…</source>
        <translation>正在等待远程仓库…</translation>
    </message>
    <message>
        <source>Receiving objects, %L1 %</source>
        <translation>正在接收对象，%L1 %</translation>
    </message>
    <message>
        <source>Putting them together, %L1 %</source>
        <translation>正在处理对象，%L1 %</translation>
    </message>
    <message>
        <source>Writing the files, %L1 %</source>
        <translation>正在写入文件，%L1 %</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>Close Slipway</source>
        <translation>关闭 Slipway</translation>
    </message>
    <message>
        <source>%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on from there.</source>
        <translation>%1：%2。没有窗口也可以继续。停止后，已完成的部分予以保留，按“继续”可接着执行。</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>在托盘中继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on minimised</source>
        <translation>最小化并继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop after the running steps</source>
        <translation>在当前步骤后停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>保持窗口打开(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
</context>
<context>
    <name>ui::CommitDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>没有提交</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>筛选提交</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group commits by</source>
        <translation>提交分组方式</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done.</source>
        <translation>空格键显示或隐藏，F2 编辑，回车打开提交；菜单中有全部可用操作。</translation>
    </message>
    <message>
        <source>The commits could not be read</source>
        <translation>无法读取提交</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>原因见上方说明。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the commits…</source>
        <translation>正在读取提交…</translation>
    </message>
    <message>
        <source>No commit since the last release</source>
        <translation>自上次发布以来没有提交</translation>
    </message>
    <message>
        <source>As soon as there is one it stands here.</source>
        <translation>一旦有提交就会出现在这里。</translation>
    </message>
    <message>
        <source>&amp;Open commit</source>
        <translation>打开提交(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>章节(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskModel</name>
    <message>
        <source>%1 (%L2)</source>
        <comment>a group and its size</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a pull request</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Ends in</source>
        <comment>the section that a commit is shown in</comment>
        <translation>归入</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>拆分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept guess</source>
        <translation>接受猜测(&amp;A)</translation>
    </message>
    <message>
        <source>As in the &amp;log</source>
        <translation>与日志一致(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln 个提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln 个不合约定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::CompletionList</name>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can stand here</source>
        <translation>此处可用的内容</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Credentials are kept in the keychain of your system and nowhere else. Slipway shows their names, never the secrets.</source>
        <translation>凭据仅保存在系统密钥环中。Slipway 只显示名称，绝不显示机密。</translation>
    </message>
    <message>
        <source>Credentials in the keychain</source>
        <translation>密钥环中的凭据</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>See whether the keychain gives it out</source>
        <translation>看看密钥环是否会提供它</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>移除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>凭据名称</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>机密(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>&amp;Add to keychain</source>
        <translation>添加到密钥环(&amp;A)</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>移除凭据</translation>
    </message>
    <message>
        <source>“%1” is taken out of the keychain. The service it belongs to still knows it.</source>
        <translation>将从密钥环中移除“%1”。其所属服务仍然认识它。</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在询问密钥环…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Add a credential here:</source>
        <translation>尚未保存任何内容。在此添加凭据：</translation>
    </message>
    <message>
        <source>Use &amp;gh&apos;s login…</source>
        <translation>使用 gh 的登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Keep the token of GitHub&apos;s program gh. The name is the host, such as github.com</source>
        <translation>保存 GitHub 的程序 gh 的令牌。名称即主机，例如 github.com</translation>
    </message>
    <message>
        <source>Use gh&apos;s login</source>
        <translation>使用 gh 的登录</translation>
    </message>
    <message>
        <source>Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it Slipway may do there whatever gh may do.</source>
        <translation>Slipway 运行“gh auth token --hostname=%1”，并将得到的令牌以“%1”之名保存在钥匙串中。之后 gh 能在那里做的一切，Slipway 也能做。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>用于“%1”</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app</source>
        <translation>OAuth 应用的客户端 ID</translation>
    </message>
    <message>
        <source>of your OAuth app</source>
        <translation>您的 OAuth 应用的 ID</translation>
    </message>
    <message>
        <source>Sign in in a &amp;browser</source>
        <translation>在浏览器中登录(&amp;B)</translation>
    </message>
    <message>
        <source>Get a code, type it into a page of the forge, and keep the token. The name is the host, such as github.com</source>
        <translation>获取代码，在代码托管平台的页面中输入，并保存令牌。名称即主机，例如 github.com</translation>
    </message>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>请在 %2 输入代码 %1。有效期为 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code…</source>
        <translation>正在等待您输入代码…</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsViewModel</name>
    <message>
        <source>“%1” is in the keychain.</source>
        <translation>“%1”已在密钥环中。</translation>
    </message>
    <message>
        <source>“%1” can be read.</source>
        <translation>“%1”可以读取。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the keychain.</source>
        <translation>“%1”已不在密钥环中。</translation>
    </message>
</context>
<context>
    <name>ui::DeskEntry</name>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Section of the chosen commits</source>
        <translation>所选提交的章节</translation>
    </message>
    <message>
        <source>Migration of the chosen commits</source>
        <translation>所选提交的迁移说明</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>章节(&amp;I)</translation>
    </message>
    <message>
        <source>Mi&amp;gration</source>
        <translation>迁移说明(&amp;G)</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>What users have to do</source>
        <translation>用户需要做什么</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Fixed-width font of the system</source>
        <translation>系统等宽字体(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>字体(&amp;O)</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>大小（磅）</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Those that fit the window</source>
        <translation>与窗口相配</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>检查拼写(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>文本的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install the package of your language, such as hunspell-en-us, and start Slipway again.</source>
        <translation>没有安装词典。请安装您的语言的软件包，例如 hunspell-en-us，然后重新启动 Slipway。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereBar</name>
    <message>
        <source>Show the difference…</source>
        <translation>显示差异…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不并入</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>在说明中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>区分大写与小写字母</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>略过属于较长单词一部分的内容</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>The words are a regular expression</source>
        <translation>这些文字是正则表达式</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message>
        <source>%1 (at character %L2)</source>
        <translation>%1（第 %L2 个字符处）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message>
        <source>There is nothing to change: your files hold it already, so commit and push them. An empty changelog entry is written under Notes.</source>
        <translation>没有需要更改的内容：文件中已经包含，请提交并推送。空的变更日志条目请在“说明”中编写。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This changes your work tree, which then has something to commit and push: the check looks at commits, so it passes after that. What the files hold now is kept as a backup.</source>
        <translation>尚未更改任何内容。此操作会更改工作区，之后需要提交并推送：检查针对的是提交，因此在那之后才会通过。文件当前的内容会保留为备份。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Changed: %1. Commit and push that, then look again. Edit &gt; Undo the last fix takes it back.</source>
        <translation>已更改：%1。请提交并推送，然后重新查看。可用“编辑 &gt; 撤销上次修复”撤回。</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>已恢复原状：%1。</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>已更改 %1；其原内容保存为 %2</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Slipway speaks another language from its next start on.</source>
        <translation>更改的语言将在下次启动 Slipway 后生效。</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>&amp;Open the repository that was open last</source>
        <translation>打开上次打开的仓库(&amp;O)</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>%Ln 项中 %L1 项完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuessModel</name>
    <message>
        <source>Guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what it says</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <translation>%1 — 用户指南</translation>
    </message>
</context>
<context>
    <name>ui::LivePreview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln 个字符到得太快，未能显示 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogTools</name>
    <message>
        <source>What the log shows</source>
        <translation>日志显示的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes and problems</source>
        <translation>提示和问题</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>警告和失败</translation>
    </message>
    <message>
        <source>Without what the programs said</source>
        <translation>不含程序输出</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>发行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>打开仓库(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>克隆(&amp;L)…</translation>
    </message>
    <message>
        <source>Fetch a repository from an address and open it</source>
        <translation>从地址获取仓库并打开</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>示例项目(&amp;S)</translation>
    </message>
    <message>
        <source>Make a small repository with a remote beside it and open it</source>
        <translation>创建一个带远程仓库的小型仓库并打开</translation>
    </message>
    <message>
        <source>&amp;Close repository</source>
        <translation>关闭仓库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ave notes</source>
        <translation>保存说明(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch from the remote and look at everything again</source>
        <translation>从远程仓库获取并重新查看全部内容</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>运行所有检查(&amp;A)</translation>
    </message>
    <message>
        <source>Preview &amp;cut…</source>
        <translation>预览切出(&amp;C)…</translation>
    </message>
    <message>
        <source>Preview &amp;tag…</source>
        <translation>预览标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Preview &amp;publish…</source>
        <translation>预览发布(&amp;P)…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the act that was interrupted</source>
        <translation>继续执行被中断的操作</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>检查清单(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Set &amp;up the release process…</source>
        <translation>设置发行流程(&amp;U)…</translation>
    </message>
    <message>
        <source>Draft slipway.toml for the repository that could not be opened without one</source>
        <translation>为因缺少 slipway.toml 而无法打开的仓库草拟该文件</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想要执行的操作</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>凭据(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 — Slipway</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>阅读与窗口当前内容相关的说明</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>点击任意内容以查看说明</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Collect what helps to find a fault. Nothing is sent.</source>
        <translation>收集有助于查找故障的信息。不会发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the release process…</source>
        <translation>编辑发行流程(&amp;E)…</translation>
    </message>
    <message>
        <source>Change slipway.toml, with what is wrong with it and the checklist it gives</source>
        <translation>更改 slipway.toml，同时显示其错误和得到的检查清单</translation>
    </message>
    <message>
        <source>Put back the files that Slipway changed to make a check pass</source>
        <translation>恢复 Slipway 为使检查通过而更改的文件</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口的下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>在日志中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Undo the last &amp;fix</source>
        <translation>撤销上次修复(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo in the notes</source>
        <translation>在说明中撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of the notes&apos; text</source>
        <translation>撤销说明文本的最后一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo in the notes</source>
        <translation>在说明中重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>粘贴为纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Paste without making a link of an address</source>
        <translation>粘贴时不把地址变成链接</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Make a link of what is selected, or of the word at the cursor</source>
        <translation>将所选内容或光标处的词变为链接</translation>
    </message>
    <message>
        <source>&amp;Heading a level deeper</source>
        <translation>标题降一级(&amp;H)</translation>
    </message>
    <message>
        <source>Text becomes a heading, a heading one of the next level</source>
        <translation>正文变为标题，标题降到下一级</translation>
    </message>
    <message>
        <source>Heading a level hi&amp;gher</source>
        <translation>标题升一级(&amp;G)</translation>
    </message>
    <message>
        <source>A heading becomes one of the level above, the highest becomes text</source>
        <translation>标题升到上一级，最高级变为正文</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Duplica&amp;te lines</source>
        <translation>复制行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Align the table</source>
        <translation>对齐表格(&amp;A)</translation>
    </message>
    <message>
        <source>Give the columns of the table at the cursor the same width in every row</source>
        <translation>使光标处表格各行的列宽一致</translation>
    </message>
    <message>
        <source>&amp;Export notes</source>
        <translation>导出说明(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y notes as</source>
        <translation>复制说明为(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the whole text as it is written</source>
        <translation>按原文复制全部文本</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>带格式文本(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the text as it looks, for a mail or a page that takes formatted text</source>
        <translation>按外观复制文本，用于接受带格式文本的邮件或页面</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the text for a mail, in lines of 72 characters</source>
        <translation>为邮件复制文本，每行 72 个字符</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the text as it is written</source>
        <translation>按原文保存文本</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Save a page of HTML that stands alone</source>
        <translation>保存独立的 HTML 页面</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>纯文本(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the text for a mail, in lines of 72 characters</source>
        <translation>为邮件保存文本，每行 72 个字符</translation>
    </message>
    <message>
        <source>Co&amp;mmits of the line</source>
        <translation>此行的提交(&amp;M)</translation>
    </message>
    <message>
        <source>Show the commits that the line at the cursor came from</source>
        <translation>显示光标所在行来自的提交</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>早先的文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare this draft with what it was before, and bring that back</source>
        <translation>将此草稿与以前的比较，并恢复</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Next misspe&amp;lt word</source>
        <translation>下一个拼写错误(&amp;L)</translation>
    </message>
    <message>
        <source>Preview what is &amp;written…</source>
        <translation>预览将写入的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what a cut writes of the texts, file by file</source>
        <translation>逐个文件显示切出时会写入的文本</translation>
    </message>
</context>
<context>
    <name>ui::MarkdownEditor</name>
    <message>
        <source>There is nothing to mend at the cursor</source>
        <translation>光标处没有需要修复的内容</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ui::News</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::NoteChecking</name>
    <message>
        <source>Line %L1: %2</source>
        <comment>where a remark is, and what it says</comment>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message>
        <source>The breaking change does not say what to do about it.</source>
        <translation>该破坏性变更没有说明如何应对。</translation>
    </message>
    <message>
        <source>[%1] is defined nowhere, so it is no link.</source>
        <translation>[%1] 没有在任何地方定义，因此不是链接。</translation>
    </message>
    <message>
        <source>No heading is called #%1.</source>
        <translation>没有名为 #%1 的标题。</translation>
    </message>
    <message>
        <source>There is no file %1 in the repository.</source>
        <translation>仓库中没有文件 %1。</translation>
    </message>
    <message>
        <source>The heading “%1” is there twice.</source>
        <translation>标题“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” stands in no section.</source>
        <translation>“%1”不在任何小节中。</translation>
    </message>
    <message>
        <source>No commit of this release mentions #%1.</source>
        <translation>此发行的提交都没有提到 #%1。</translation>
    </message>
    <message>
        <source>%1 waits for your words.</source>
        <translation>%1 有待填写。</translation>
    </message>
    <message>
        <source>The title says %1, the release is %2.</source>
        <translation>标题写的是 %1，而发行的是 %2。</translation>
    </message>
    <message>
        <source>The title says %1, today is %2.</source>
        <translation>标题写的是 %1，而今天是 %2。</translation>
    </message>
    <message>
        <source>Say what to do about the change</source>
        <translation>说明如何应对此更改</translation>
    </message>
    <message>
        <source>Say that nothing has to be done</source>
        <translation>说明无需任何操作</translation>
    </message>
    <message>
        <source>Define [%1] at the end</source>
        <translation>在末尾定义 [%1]</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>改为普通文本</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>去掉链接，保留文字</translation>
    </message>
    <message>
        <source>Lead to #%1</source>
        <translation>指向 #%1</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>Merge both sections “%1”</source>
        <translation>合并两个“%1”章节</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>重命名标题</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>移到“%1”</translation>
    </message>
    <message>
        <source>Put a heading above</source>
        <translation>在上方添加标题</translation>
    </message>
    <message>
        <source>Change it to #%1</source>
        <translation>改为 #%1</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>去掉此提及</translation>
    </message>
    <message>
        <source>Write something in its place</source>
        <translation>在此处填写内容</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Two texts stand here: yours, and that of another program.</source>
        <translation>此处有两份文本：您的和另一程序的。</translation>
    </message>
</context>
<context>
    <name>ui::NoteElsewhere</name>
    <message>
        <source>Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.</source>
        <translation>另一程序更改了此文本的文件。在您决定之前不会写入任何内容；两份文本都会保留。</translation>
    </message>
    <message>
        <source>From your text to that of the other program</source>
        <translation>从您的文本到另一程序的文本</translation>
    </message>
    <message>
        <source>%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are kept.</source>
        <translation>%1 中已有此版本的章节，但内容不同。在您作出决定之前，切出会保持该章节不变；两份文本都会保留。</translation>
    </message>
    <message>
        <source>You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.</source>
        <translation>您为 %1 写过文本，而下一个版本现在是 %2。可以将其并入此版本；无论如何都会保留。</translation>
    </message>
    <message>
        <source>From the text of this version to that of %1</source>
        <translation>从此版本的文本到 %1 的文本</translation>
    </message>
</context>
<context>
    <name>ui::NoteExport</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::NoteFiles</name>
    <message>
        <source>What is written of %1</source>
        <translation>%1 将写入的内容</translation>
    </message>
    <message>
        <source>A cut writes no file of these texts: the process names no changelog and no page, or they tell of %1 already. The release notes become the message of the tag.</source>
        <translation>切出不会用这些文本写入任何文件：流程没有指定变更日志或页面，或者它们已经写有 %1。发行说明将成为标签的消息。</translation>
    </message>
    <message>
        <source>The release has been cut already. This is what the texts would give now.</source>
        <translation>此发行已经切出。这是文本现在会得到的结果。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The cut makes these changes, beside the new version numbers, and its plan shows them again. The release notes become the message of the tag.</source>
        <translation>尚未写入任何内容。除新的版本号外，切出还会做这些更改，并在计划中再次显示。发行说明将成为标签的消息。</translation>
    </message>
</context>
<context>
    <name>ui::NoteStrip</name>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Change the text so that the chosen remark is met</source>
        <translation>按所选提示修改文本</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>对文本的提示</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>无提示</translation>
    </message>
    <message>
        <source>Remarks: %L1</source>
        <translation>提示：%L1</translation>
    </message>
    <message>
        <source>Words: %L1 of %L2</source>
        <translation>词数：%L1 / %L2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>词数：%L1</translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>添加到“%1”：%2</translation>
    </message>
    <message>
        <source>Change in “%1”: %2</source>
        <translation>在“%1”中更改：%2</translation>
    </message>
    <message>
        <source>Move to “%1”: %2</source>
        <translation>移到“%1”：%2</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>从“%1”中移除：%2</translation>
    </message>
    <message>
        <source>%1 (you changed this too)</source>
        <translation>%1（您也改过）</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>文中：%1</translation>
    </message>
    <message>
        <source>Generated before: %1</source>
        <translation>先前生成：%1</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>现在生成：%1</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Taken out by hand:</source>
        <translation>手动去掉：</translation>
    </message>
    <message>
        <source>Generated, then edited</source>
        <translation>生成后编辑过</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as in the changelog entry)</source>
        <translation>%1（与变更日志条目相同）</translation>
    </message>
    <message>
        <source>%1 (as in the release notes)</source>
        <translation>%1（与发行说明相同）</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>另一份文字：%1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Change the heading “%1”: %2</source>
        <translation>更改标题“%1”：%2</translation>
    </message>
</context>
<context>
    <name>ui::NoteVersions</name>
    <message>
        <source>as the commits gave it</source>
        <translation>由提交生成的样子</translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation>离开时的样子</translation>
    </message>
    <message>
        <source>before proposals were accepted</source>
        <translation>接受提议之前</translation>
    </message>
    <message>
        <source>before it was generated anew</source>
        <translation>重新生成之前</translation>
    </message>
    <message>
        <source>before an earlier version was brought back</source>
        <translation>恢复早先版本之前</translation>
    </message>
    <message>
        <source>as another program wrote it</source>
        <translation>另一个程序所写</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and why a text was kept</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>这就是现在的文字。</translation>
    </message>
    <message>
        <source>as it was written for another version</source>
        <translation>为另一版本所写的内容</translation>
    </message>
</context>
<context>
    <name>ui::NotesMenu</name>
    <message>
        <source>Choose the notes first</source>
        <translation>请先选择说明</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>&amp;Back to generated text…</source>
        <translation>恢复为生成的文本(&amp;B)…</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>发行说明(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Changelog entry</source>
        <translation>变更日志条目(&amp;C)</translation>
    </message>
    <message>
        <source>Throw away what was written and show what the commits give</source>
        <translation>放弃已写的内容，显示由提交生成的文本</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>No commit since the last release gives a text. Write one here.</source>
        <translation>自上次发行以来的提交没有可生成的文本。请在此编写。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>To fill in: %L1</source>
        <translation>待填写：%L1</translation>
    </message>
    <message>
        <source>Marked lines hold a &lt;place&gt; that waits for your words. It is left out where nothing was written.</source>
        <translation>标记的行含有等待填写的 &lt;占位符&gt;。未填写之处将被省略。</translation>
    </message>
    <message>
        <source>Back to generated text</source>
        <translation>恢复为生成的文本</translation>
    </message>
    <message>
        <source>What was written is put aside and the text is made from the commits again.</source>
        <translation>已写的内容会被另存，文本将由提交重新生成。</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>提交(&amp;M)</translation>
    </message>
    <message>
        <source>Previe&amp;w files…</source>
        <translation>预览文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what a cut writes of these texts, file by file. Nothing is written.</source>
        <translation>逐个文件显示切出时会用这些文本写入的内容。不会写入任何内容。</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>没有拼写错误的单词。</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>人员(&amp;O)</translation>
    </message>
    <message>
        <source>Both texts are merged.</source>
        <translation>两份文本已合并。</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>两份文本已合并。有 %n 处两边都有改动：请在文本下方的提示中选择保留哪一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Generated from the commits</source>
        <translation>由提交生成</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>被另一程序更改</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>不含 %Ln 个未推送的提交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OriginMargin</name>
    <message>
        <source>Where the lines come from</source>
        <translation>各行的来源</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1，暂不可用：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::PaneList</name>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>Show a&amp;s…</source>
        <translation>显示为(&amp;S)…</translation>
    </message>
    <message>
        <source>Mark first con&amp;tributions</source>
        <translation>标出首次贡献(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>筛选人员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What is chosen counts for</source>
        <translation>所选内容适用于</translation>
    </message>
    <message>
        <source>For this release</source>
        <translation>用于此发行</translation>
    </message>
    <message>
        <source>For every release</source>
        <translation>用于每个发行</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>F2 writes the name, Enter goes to the commits; its menu has all that can be done.</source>
        <translation>F2 编辑名字，回车转到提交；菜单中有全部可用操作。</translation>
    </message>
    <message>
        <source>Commits of the chosen person</source>
        <translation>所选之人的提交</translation>
    </message>
    <message>
        <source>Enter opens the commit.</source>
        <translation>回车打开提交。</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>无法读取人员</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>原因见上方说明。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>Reading who took part…</source>
        <translation>正在读取参与者…</translation>
    </message>
    <message>
        <source>Nobody since the last release</source>
        <translation>自上次发布以来没有人</translation>
    </message>
    <message>
        <source>As soon as there is a commit its people stand here.</source>
        <translation>一旦有提交，相关人员就会出现在这里。</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>显示为 %1</translation>
    </message>
    <message>
        <source>Ask for &amp;logins</source>
        <translation>查询登录名(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message>
        <source>&amp;Anonymise</source>
        <translation>匿名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>恢复署名(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln 人署名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln 人有备注</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>how somebody is credited</comment>
        <translation>说明中</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what somebody did for commits</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>whether somebody contributes for the first time</comment>
        <translation>首次</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of e-mail</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>at the forge</comment>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::PersonCommitsModel</name>
    <message>
        <source>Role</source>
        <comment>what somebody did for a commit</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>the first line of a commit</comment>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>%1 of %2: preview</source>
        <translation>%2 的%1：预览</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Choose a step to see its exact effect.</source>
        <translation>尚未执行任何操作。选择一个步骤以查看其确切效果。</translation>
    </message>
    <message>
        <source>The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1</source>
        <translation>自显示此计划以来，仓库或其远程仓库发生了变化，因此未执行任何操作。以下是当前的计划。%1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>Exact effect of the step</source>
        <translation>步骤的确切效果</translation>
    </message>
    <message>
        <source>Cop&amp;y as shell script</source>
        <translation>复制为 Shell 脚本(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;flight</source>
        <translation>预检(&amp;F)</translation>
    </message>
    <message>
        <source>Ask the remote and the targets whether they are ready. Nothing is written.</source>
        <translation>询问远程仓库和各目标是否就绪。不写入任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Shell script…</source>
        <translation>&amp;Shell 脚本…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>This step looks, and changes nothing.</source>
        <translation>此步骤只查看，不做任何更改。</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>waits for nothing</source>
        <translation>无需等待</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>不可回退点</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>能否撤销</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDesk</name>
    <message>
        <source>No repository without a slipway.toml was opened</source>
        <translation>没有打开过缺少 slipway.toml 的仓库</translation>
    </message>
    <message>
        <source>slipway.toml is written. Commit and push it, for a cut needs a clean work tree.</source>
        <translation>已写入 slipway.toml。请提交并推送，因为切出需要干净的工作区。</translation>
    </message>
    <message>
        <source>Copy git command</source>
        <translation>复制 git 命令</translation>
    </message>
    <message>
        <source>%1 has no slipway.toml yet. Slipway can draft one from what it finds there.</source>
        <translation>%1 还没有 slipway.toml。Slipway 可以根据其中的内容起草一个。</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDialog</name>
    <message>
        <source>Edit the release process</source>
        <translation>编辑发行流程</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can stand at the cursor.</source>
        <translation>按 Ctrl+空格可显示光标处可用的内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Save slipway.toml…</source>
        <translation>保存 slipway.toml(&amp;S)…</translation>
    </message>
    <message>
        <source>There is a text that was typed and not saved when the editor was open last.</source>
        <translation>有一份上次打开编辑器时输入但未保存的文本。</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Mend the problems first</source>
        <translation>请先解决问题</translation>
    </message>
    <message>
        <source>See the change, then save it</source>
        <translation>查看更改后再保存</translation>
    </message>
    <message>
        <source>slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it with your text, or reload it; your text stays within reach of Undo.</source>
        <translation>自打开以来 slipway.toml 已被他人更改，因此未被覆盖。请与您的文本比较，或重新加载；您的文本仍可通过“撤销”找回。</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>比较(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>关闭编辑器</translation>
    </message>
    <message>
        <source>Your changes of slipway.toml are not saved.</source>
        <translation>slipway.toml 的更改尚未保存。</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>ui::ProcessEditViewModel</name>
    <message>
        <source>Save the release process</source>
        <translation>保存发行流程</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What the file holds now is kept as a backup. Commit and push it afterwards: a cut needs a clean work tree.</source>
        <translation>尚未写入任何内容。文件当前的内容会保留为备份。之后请提交并推送：切出需要干净的工作区。</translation>
    </message>
    <message>
        <source>Save slipway.toml</source>
        <translation>保存 slipway.toml</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>已更改 %1；其原内容保存为 %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>ui::ProcessPart</name>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>slipway.&amp;toml</source>
        <translation>slipway.&amp;toml</translation>
    </message>
    <message>
        <source>&amp;Checklist it gives</source>
        <translation>得到的检查清单(&amp;C)</translation>
    </message>
    <message>
        <source>Text of slipway.toml</source>
        <translation>slipway.toml 的文本</translation>
    </message>
    <message>
        <source>Checklist it gives</source>
        <translation>得到的检查清单</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>文本的问题</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>全部拒绝</translation>
    </message>
    <message>
        <source>Changes that the commits ask for</source>
        <translation>提交所要求的更改</translation>
    </message>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>提交要求对您的文字作 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>您在另一文本中所做的 %n 处更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishPane</name>
    <message>
        <source>Steps of the act</source>
        <translation>操作的步骤</translation>
    </message>
    <message>
        <source>Log of the step</source>
        <translation>步骤日志</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>跳过(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>重新查看(&amp;I)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>已发布的内容</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>此处不发布任何内容</translation>
    </message>
    <message>
        <source>slipway.toml names no target. Add one under [[publish.target]].</source>
        <translation>slipway.toml 未指定目标。请在 [[publish.target]] 下添加一个。</translation>
    </message>
    <message>
        <source>&amp;Open slipway.toml</source>
        <translation>打开 slipway.toml(&amp;O)</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成的步骤</translation>
    </message>
    <message>
        <source>See what the chosen target should hold beside what it does hold</source>
        <translation>对比所选目标的预期内容和实际内容</translation>
    </message>
    <message>
        <source>Read what the targets hold now</source>
        <translation>读取各目标当前的内容</translation>
    </message>
    <message>
        <source>No act has been carried out yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>Go on without “%1”. Your name and reason are kept.</source>
        <translation>不执行“%1”而继续。姓名和理由会被保存。</translation>
    </message>
    <message>
        <source>Skip goes on without it; your name and reason are kept.</source>
        <translation>按“跳过”可不执行它而继续；姓名和理由会被保存。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 of %2 is unfinished</source>
        <translation>%2 的%1未完成</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>下一个是 %1</translation>
    </message>
    <message>
        <source>nothing to release</source>
        <translation>没有可发行的内容</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 发行于%2</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>尚未发行</translation>
    </message>
    <message>
        <source>%1 was released on %2</source>
        <translation>%1 于 %2 发行</translation>
    </message>
    <message>
        <source>%1 is %L2 d overdue</source>
        <translation>%1 已逾期 %L2 天</translation>
    </message>
    <message>
        <source>By its cadence a minor version is due on %1</source>
        <translation>按发行节奏，%1 应发行一个次版本</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseHeader</name>
    <message>
        <source>major release</source>
        <translation>主版本</translation>
    </message>
    <message>
        <source>minor release</source>
        <translation>次版本</translation>
    </message>
    <message>
        <source>patch release</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>发行版本</translation>
    </message>
    <message>
        <source>The version that the commits ask for. Type another one and press Enter to cut that.</source>
        <translation>由提交得出的版本。输入其他版本并按回车键可改为切出该版本。</translation>
    </message>
    <message>
        <source>Rele&amp;ase</source>
        <translation>发行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseRunViewModel</name>
    <message>
        <source>%1: expected against held</source>
        <translation>%1：预期与实际</translation>
    </message>
    <message>
        <source>Stopping after the step that runs…</source>
        <translation>将在当前步骤后停止…</translation>
    </message>
    <message>
        <source>Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.</source>
        <translation>自 Slipway 启动以来尚未执行任何操作。下一个操作的步骤会在开始前显示。</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3 elapsed</source>
        <translation>%L1/%L2 · 已用 %3</translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1，总计约 %2</translation>
    </message>
    <message>
        <source>every target is verified</source>
        <translation>每个目标都已验证</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is all that the report contains. Secrets, your home folder, names and e-mail addresses are taken out. Say what happened, read the rest once more, for Slipway knows what secrets look like, not what is secret to you, and take it to where you want to report it. Nothing is sent from here.</source>
        <translation>以上即为报告的全部内容。机密、主文件夹、姓名和电子邮件地址已被去除。请说明发生了什么，并再次通读其余内容，因为 Slipway 只知道机密的样子，不知道什么对您是机密；然后带到您想要报告的地方。此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>正在查询已安装的内容…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已另存为 %1。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>文本已在剪贴板中。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ui::ReportViewModel</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What I did:

What I expected:

What I saw instead:

</source>
        <translation>我做了什么：

我期望的结果：

实际看到的结果：

</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 约 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
</context>
<context>
    <name>ui::SetupDialog</name>
    <message>
        <source>Set up the release process</source>
        <translation>设置发行流程</translation>
    </message>
    <message>
        <source>This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file itself. Nothing is written before you press the button.</source>
        <translation>以下是从 %1 看出的发行方式。请去掉错误的项、更正值，或直接更改文件。按下按钮之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>发现的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Commit it afterwards: a cut needs a clean work tree.</source>
        <translation>之后请提交它：切出需要干净的工作区。</translation>
    </message>
    <message>
        <source>Copy &amp;git command</source>
        <translation>复制 &amp;git 命令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Write slipway.toml</source>
        <translation>写入 slipway.toml(&amp;W)</translation>
    </message>
    <message>
        <source>You changed the file itself, so it no longer follows the guesses.</source>
        <translation>文件本身已被更改，因此不再跟随推测。</translation>
    </message>
    <message>
        <source>&amp;Back to the guesses</source>
        <translation>恢复为推测(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1，无快捷键</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 用于输入和移动。请与 Ctrl 或 Alt 组合，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 已分配给“%2”。请先为它指定其他按键。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsPage</name>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the keys. They act at once.</source>
        <translation>按下按键即可，立即生效。</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>去掉快捷键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”</source>
        <translation>“%1”的快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::SignOffBar</name>
    <message>
        <source>With&amp;draw…</source>
        <translation>撤回(&amp;D)…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>签名(&amp;G)…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签核</translation>
    </message>
    <message>
        <source>Sign the release off</source>
        <translation>签核此发行</translation>
    </message>
    <message>
        <source>You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see it, and you can withdraw it until the tag.</source>
        <translation>您将用 Git 签名所用的密钥对以下内容及详细信息中的说明签名。其他人会看到，在打标签之前可以撤回。</translation>
    </message>
    <message>
        <source>Sign %1 off</source>
        <translation>签核 %1</translation>
    </message>
    <message>
        <source>Withdraw your sign-off</source>
        <translation>撤回您的签核</translation>
    </message>
    <message>
        <source>The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.</source>
        <translation>您的签名不再计入 %1 的合入和打标签。历史会保留它曾经存在。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message>
        <source>There is nothing to sign yet: the cut makes the release commit</source>
        <translation>尚无可签的内容：切出会生成发行提交</translation>
    </message>
    <message>
        <source>The cut asks for the signatures</source>
        <translation>切出会请求签名</translation>
    </message>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>涵盖 %1、说明和 %Ln 项检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>正在查找相近的单词…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>将“%1”加入我的单词(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this text</source>
        <translation>在此文本中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>No similar words are known</source>
        <translation>没有已知的相近单词</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Stage: all done</source>
        <translation>阶段：全部完成</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Nothing is behind yet</source>
        <translation>尚未完成任何阶段</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>找到超过 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextViewer</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>显示 Slipway(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top after the running steps and quit</source>
        <translation>在当前步骤后停止并退出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Looking for earlier texts…</source>
        <translation>正在查找早先的文字…</translation>
    </message>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>恢复此文字(&amp;B)</translation>
    </message>
    <message>
        <source>Earlier texts of this draft</source>
        <translation>此草稿的早先文字</translation>
    </message>
    <message>
        <source>No earlier text was kept yet.</source>
        <translation>尚未保留早先的文字。</translation>
    </message>
    <message>
        <source>What has changed since the chosen text:</source>
        <translation>自所选文字以来的更改：</translation>
    </message>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>早先的文字，最新在前</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的更改</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>点点鼠标即可发行软件。</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>打开仓库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>克隆(&amp;C)…</translation>
    </message>
    <message>
        <source>Fetches a repository from an address and opens it</source>
        <translation>从地址获取仓库并打开</translation>
    </message>
    <message>
        <source>Makes a small repository with a remote beside it. Needs no account and no network.</source>
        <translation>创建一个带远程仓库的小型仓库。无需账户和网络。</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>也可以把文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Recent repositories</source>
        <translation>最近的仓库</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Drop the folder to open it.</source>
        <translation>松开即可打开文件夹。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a sample project</source>
        <translation>在示例项目上试用(&amp;Y)</translation>
    </message>
    <message>
        <source>Rece&amp;nt</source>
        <translation>最近(&amp;N)</translation>
    </message>
    <message>
        <source>Remove &amp;missing folders from the list</source>
        <translation>从列表中移除不存在的文件夹(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::WindowViewModel</name>
    <message>
        <source>An act is being carried out</source>
        <translation>有操作正在执行</translation>
    </message>
    <message>
        <source>A repository is being read</source>
        <translation>正在读取仓库</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>没有打开仓库</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>已经完成</translation>
    </message>
    <message>
        <source>First comes: %1</source>
        <translation>先进行：%1</translation>
    </message>
    <message>
        <source>No act was interrupted</source>
        <translation>没有被中断的操作</translation>
    </message>
    <message>
        <source>No file was changed by Slipway</source>
        <translation>Slipway 没有更改过任何文件</translation>
    </message>
</context>
<context>
    <name>ui::WorkPage</name>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>The release goes on without this: %1. What it would have published is missing until it is published by a later run. Your name and reason are kept in the journal.</source>
        <translation>发行将在缺少以下步骤的情况下继续：%1。本应由它发布的内容会一直缺失，直到以后的运行将其发布。姓名和理由会保存在操作日志中。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Skip it and go on</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 已发布</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>There is no release to show</source>
        <translation>没有可显示的发行</translation>
    </message>
    <message>
        <source>What stands in the way is said above. Mend it, then look again.</source>
        <translation>障碍已在上方说明。请解决后重新查看。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>没有发行</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手写</translation>
    </message>
</context>
</TS>
