<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>Follow the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>確認する…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除する…</translation>
    </message>
    <message>
        <source>None needed…</source>
        <translation>不要とする…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>ノートを開く</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>セクションを追加…</translation>
    </message>
    <message>
        <source>Bump…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Ask the forge</source>
        <translation>フォージに問い合わせる</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Waived by %1: “%2”</source>
        <translation>%1 が免除：「%2」</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It passed for %1. Commits since then: %L2</source>
        <translation>%1 で合格しました。それ以降のコミット：%L2</translation>
    </message>
    <message>
        <source>Files that changed since then: %L1</source>
        <translation>それ以降に変更されたファイル：%L1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who said it, and why</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1 が確認</translation>
    </message>
    <message>
        <source>waived by %1</source>
        <translation>%1 が免除</translation>
    </message>
    <message>
        <source>stated as not needed by %1</source>
        <translation>%1 が不要と表明</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>passed in %1</source>
        <translation>%1 で合格</translation>
    </message>
    <message>
        <source>failed with exit code %1 after %2</source>
        <translation>%2 後に終了コード %1 で失敗</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>For commit %1</source>
        <translation>コミット %1 に対して</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
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
        <translation>チェックを実行中です</translation>
    </message>
    <message>
        <source>Run check: %1</source>
        <translation>チェックを実行：%1</translation>
    </message>
</context>
<context>
    <name>CommitDesk</name>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>merged with %1</source>
        <comment>a commit</comment>
        <translation>%1 と統合</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>手動で非表示</translation>
    </message>
    <message>
        <source>hidden: type %1</source>
        <translation>非表示: タイプ %1</translation>
    </message>
    <message>
        <source>hidden: a merge</source>
        <translation>非表示: マージ</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1, no convention</source>
        <comment>a section of the notes</comment>
        <translation>%1、規約外</translation>
    </message>
    <message>
        <source>%1, breaking</source>
        <comment>a section of the notes</comment>
        <translation>%1、破壊的変更</translation>
    </message>
</context>
<context>
    <name>CommitText</name>
    <message numerus="yes">
        <source>(%n more files changed.)</source>
        <translation>
            <numerusform>(ほかに %n 個のファイルを変更。)</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n 件のコミット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectHtml</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <comment>the name of the language of this file, in itself</comment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Cut software releases by pointing and clicking.</source>
        <translation>クリック操作でソフトウェアをリリースします。</translation>
    </message>
    <message>
        <source>Make the sample project and open it. With a folder, make it there.</source>
        <translation>サンプルプロジェクトを作成して開きます。フォルダーを指定すると、そこに作成します。</translation>
    </message>
    <message>
        <source>The repository to open, or with --demo the folder to make the sample in.</source>
        <translation>開くリポジトリ。--demo を付けた場合はサンプルを作成するフォルダー。</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>初めて</translation>
    </message>
    <message>
        <source>again</source>
        <translation>以前にも</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <translation>%1 とも書かれています</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Same name with another address</source>
        <translation>同じ名前で別のアドレスがあります</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>、</translation>
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
        <translation>コミッター</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>協力</translation>
    </message>
    <message>
        <source>not named: a program</source>
        <translation>載せない: プログラム</translation>
    </message>
    <message>
        <source>not named: only committed</source>
        <translation>載せない: コミットのみ</translation>
    </message>
    <message>
        <source>named</source>
        <translation>載せる</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省く</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>diff %1</source>
        <translation>差分 %1</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>As on &amp;GitHub</source>
        <translation>&amp;GitHub と同じ</translation>
    </message>
    <message>
        <source>&amp;Plain</source>
        <translation>シンプル(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>ウィンドウと同じ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>somebody whose account is gone</source>
        <translation>アカウントがもう存在しない人</translation>
    </message>
    <message>
        <source>Nobody has approved it yet.</source>
        <translation>まだ誰も承認していません。</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>承認した人：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln checks have succeeded.</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件のチェックが成功しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>The pull request %1 was merged. Press Resume to go on from there.</source>
        <translation>プルリクエスト %1 はマージされました。「再開」を押すとそこから続けます。</translation>
    </message>
    <message>
        <source>Slipway asks again every few minutes.</source>
        <translation>Slipway は数分ごとに再び問い合わせます。</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>プルリクエスト %1 はマージできます。</translation>
    </message>
    <message>
        <source>Press Resume to merge it.</source>
        <translation>「再開」を押すとマージします。</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>The cut of %1</source>
        <translation>%1 のカット</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>%1 のタグ付け</translation>
    </message>
    <message>
        <source>Publishing %1</source>
        <translation>%1 の公開</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln steps are done and stay done; they will not be done twice.</source>
        <translation>
            <numerusform>%Ln ステップ中 %L1 が完了しており、二重に実行されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.</source>
        <translation>%1は拒否されました。何も行われていません。次のチェックが妨げています：%2。合格させるか免除してから、もう一度プレビューしてください。</translation>
    </message>
    <message>
        <source>%1 is done, without what was skipped: %2. The board shows what is missing.</source>
        <translation>%1が完了しました。スキップしたものを除きます：%2。不足しているものはボードに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is done: all %Ln steps.</source>
        <translation>
            <numerusform>%1が完了しました：全 %Ln ステップ。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was stopped. %2 Press Resume to go on.</source>
        <translation>%1は停止しました。%2「再開」を押すと続行します。</translation>
    </message>
    <message>
        <source>“%1” failed. %2 %3 Press Retry to go on from there.</source>
        <translation>「%1」は失敗しました。%2%3「再試行」を押すとそこから続行します。</translation>
    </message>
    <message>
        <source>%1 was stopped. Press Resume to go on.</source>
        <translation>%1は停止しました。「再開」を押すと続行します。</translation>
    </message>
    <message>
        <source>Steps that are done stay done.</source>
        <translation>完了したステップはそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 did not go through. %2 %3</source>
        <translation>%1は完了しませんでした。%2%3</translation>
    </message>
    <message>
        <source>The world holds:    %1</source>
        <translation>実際にあるもの：      %1</translation>
    </message>
    <message>
        <source>Files that are there: %L1</source>
        <translation>存在するファイル：%L1</translation>
    </message>
    <message>
        <source>Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, or release a new version.</source>
        <translation>Slipway は公開済みのものを上書きしません。誰が置いたのかを調べ、移動してから公開し直すか、新しいバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>Cutting %1</source>
        <translation>%1 をカット中</translation>
    </message>
    <message>
        <source>%1 was interrupted. What is done stays done.</source>
        <translation>%1は中断されました。完了した分はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 was interrupted at “%2”. What is done stays done.</source>
        <translation>%1は「%2」で中断されました。完了した分はそのまま残ります。</translation>
    </message>
    <message>
        <source>Preview cut of %1…</source>
        <translation>%1 のカットをプレビュー…</translation>
    </message>
    <message>
        <source>Preview tag %1…</source>
        <translation>タグ %1 をプレビュー…</translation>
    </message>
    <message>
        <source>Preview publishing %1…</source>
        <translation>%1 の公開をプレビュー…</translation>
    </message>
    <message>
        <source>Nobody but you can see anything of them.</source>
        <translation>ほかの人に見えるものはまだありません。</translation>
    </message>
    <message>
        <source>Others can see these already: %1.</source>
        <translation>ほかの人にすでに見えるもの：%1。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Expected:           %1</source>
        <translation>期待される内容:     %1</translation>
    </message>
    <message>
        <source>%1 waits at “%2”. What is done stays done.</source>
        <translation>%1は「%2」で待っています。完了した分はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 waits. %2
%3 Press Resume when it is settled.</source>
        <translation>%1は待っています。%2
%3 片付いたら「再開」を押してください。</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>none that has a name</source>
        <translation>名前のあるものなし</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1（ビルド時 %2）</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Platform plugin</source>
        <translation>プラットフォームプラグイン</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>ロケール</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>%L1 時間前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%L1 d ago</source>
        <translation>%L1 日前</translation>
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
        <translation>このコンピューターにある Git リポジトリを開きます。中のどのフォルダーでもかまいません。</translation>
    </message>
    <message>
        <source>Fetches a repository from an address into a new folder and opens it. Git does the fetching, with your keys and credential helpers.</source>
        <translation>アドレスからリポジトリを新しいフォルダーに取得して開きます。取得は、設定済みの鍵と認証情報ヘルパーを使って Git が行います。</translation>
    </message>
    <message>
        <source>Makes a small repository with a history, a remote and a folder to publish to, and opens it. Needs no account and no network, and reaches nobody.</source>
        <translation>履歴、リモート、公開用フォルダーを備えた小さなリポジトリを作成して開きます。アカウントもネットワークも不要で、外部には何も届きません。</translation>
    </message>
    <message>
        <source>The repositories you opened before, and what comes next in each. Press Delete to take one out of the list; the folder stays.</source>
        <translation>以前に開いたリポジトリと、それぞれの次の作業です。Delete キーでリストから外せます。フォルダーは残ります。</translation>
    </message>
    <message>
        <source>Closes the repository. Nothing in it changes.</source>
        <translation>リポジトリを閉じます。中身は何も変わりません。</translation>
    </message>
    <message>
        <source>Saves the text of the notes now. It is also saved by itself, within a second.</source>
        <translation>ノートのテキストを今すぐ保存します。1 秒以内に自動的にも保存されます。</translation>
    </message>
    <message>
        <source>Ends Slipway. If an act is being carried out you are asked first.</source>
        <translation>Slipway を終了します。操作の実行中は、先に確認します。</translation>
    </message>
    <message>
        <source>Fetches from the remote and looks at everything again.</source>
        <translation>リモートから取得し、すべてを確認し直します。</translation>
    </message>
    <message>
        <source>Looks at every check and runs the commands, for the commit that would be released.</source>
        <translation>リリース対象のコミットについて、すべてのチェックを確認し、コマンドを実行します。</translation>
    </message>
    <message>
        <source>Shows what putting the version on the main branch would do. Nothing is done before you agree.</source>
        <translation>バージョンをメインブランチに入れると何が起こるかを表示します。同意するまで何も行われません。</translation>
    </message>
    <message>
        <source>Shows what tagging the released commit would do. Nothing is done before you agree.</source>
        <translation>リリースするコミットにタグを付けると何が起こるかを表示します。同意するまで何も行われません。</translation>
    </message>
    <message>
        <source>Shows what publishing the tag would do. Nothing is done before you agree.</source>
        <translation>タグを公開すると何が起こるかを表示します。同意するまで何も行われません。</translation>
    </message>
    <message>
        <source>Goes on with an act that was interrupted. Every step is looked at first, and what is done already is not done twice.</source>
        <translation>中断した操作を続行します。各ステップはまず確認され、完了した分が二重に行われることはありません。</translation>
    </message>
    <message>
        <source>Shows what stands between you and a release.</source>
        <translation>リリースまでに残っているものを表示します。</translation>
    </message>
    <message>
        <source>Shows the release notes and the changelog entry.</source>
        <translation>リリースノートと変更履歴の項目を表示します。</translation>
    </message>
    <message>
        <source>Shows the act that is carried out, and what the targets hold.</source>
        <translation>実行中の操作と、公開先の内容を表示します。</translation>
    </message>
    <message>
        <source>Shows or folds the log at the bottom of the window.</source>
        <translation>ウィンドウ下部のログを表示または折りたたみます。</translation>
    </message>
    <message>
        <source>Finds a command or a check by a few letters of its name.</source>
        <translation>名前の数文字からコマンドやチェックを探します。</translation>
    </message>
    <message>
        <source>Drafts a slipway.toml from what the repository shows. For the repository that could not be opened without one.</source>
        <translation>リポジトリの内容から slipway.toml を下書きします。それがなくて開けなかったリポジトリ用です。</translation>
    </message>
    <message>
        <source>Language, editor, keyboard shortcuts and credentials. What you change acts at once.</source>
        <translation>言語、エディター、キーボードショートカット、認証情報。変更はすぐに有効になります。</translation>
    </message>
    <message>
        <source>The secrets that Slipway keeps in the keychain of your system, by name.</source>
        <translation>Slipway がシステムのキーチェーンに保存しているシークレットの名前の一覧です。</translation>
    </message>
    <message>
        <source>Opens the user guide at the page about what you see.</source>
        <translation>表示中の内容に関するページでユーザーガイドを開きます。</translation>
    </message>
    <message>
        <source>Changes the pointer: click on anything to have it explained. Press Shift+F1 again to have the place with the focus explained.</source>
        <translation>ポインターが変わり、クリックしたものの説明が表示されます。もう一度 Shift+F1 を押すと、フォーカスのある場所を説明します。</translation>
    </message>
    <message>
        <source>Collects what helps to find a fault, without secrets and names, for you to read, copy or save. Nothing is sent.</source>
        <translation>不具合の調査に役立つ情報を、シークレットと名前を除いて集めます。読み、コピーし、保存できます。何も送信されません。</translation>
    </message>
    <message>
        <source>Version and licences.</source>
        <translation>バージョンとライセンス。</translation>
    </message>
    <message>
        <source>The version to release. Slipway proposes the one that the commits since the last release ask for. Type another one and press Enter to release that.</source>
        <translation>リリースするバージョンです。前回のリリース以降のコミットから求められるものが提案されます。別のバージョンを入力して Enter を押すと、それをリリースします。</translation>
    </message>
    <message>
        <source>How far the release is: prepared, under review, tagged, published.</source>
        <translation>リリースの進み具合：準備、レビュー、タグ付け、公開。</translation>
    </message>
    <message>
        <source>The parts of the work, in their order. Beside each stands how it is: checks that passed, notes that you wrote, steps that are done.</source>
        <translation>作業の各部分が順に並びます。横に状況が示されます：合格したチェック、書いたノート、完了したステップ。</translation>
    </message>
    <message>
        <source>Shows or folds the log.</source>
        <translation>ログを表示または折りたたみます。</translation>
    </message>
    <message>
        <source>What checks and steps said since Slipway was started, with the time. Credentials in addresses are taken out.</source>
        <translation>Slipway の起動以降にチェックとステップが出力した内容と時刻です。アドレス内の認証情報は取り除かれます。</translation>
    </message>
    <message>
        <source>Does what the message offers.</source>
        <translation>メッセージが提案していることを行います。</translation>
    </message>
    <message>
        <source>Shows what Git or another program said, in its own words.</source>
        <translation>Git などのプログラムの出力をそのまま表示します。</translation>
    </message>
    <message>
        <source>Takes the message away. What it tells of stays as it is.</source>
        <translation>メッセージを閉じます。伝えている内容はそのままです。</translation>
    </message>
    <message>
        <source>Does what the text above it says.</source>
        <translation>上のテキストが示すことを行います。</translation>
    </message>
    <message>
        <source>The checklist: what stands between you and a release. Each result holds for one commit only.</source>
        <translation>チェックリストは、リリースまでに残っているものです。各結果は 1 つのコミットに対してのみ有効です。</translation>
    </message>
    <message>
        <source>Hides what has passed or is waived.</source>
        <translation>合格または免除されたものを隠します。</translation>
    </message>
    <message>
        <source>Stops the command that runs. Its check stays not checked.</source>
        <translation>実行中のコマンドを停止します。そのチェックは未チェックのままです。</translation>
    </message>
    <message>
        <source>Every check with its state, its evidence and when it was looked at. The button of a row is the likeliest next thing to do. Choose a row to see all of its evidence below.</source>
        <translation>各チェックの状態、根拠、確認時刻です。行のボタンは、次に行う可能性が最も高い操作です。行を選ぶと、下にすべての根拠が表示されます。</translation>
    </message>
    <message>
        <source>What the result of the chosen check rests on, what changed since it last passed, and its earlier results. Files and commits are links.</source>
        <translation>選んだチェックの結果の根拠、最後に合格してからの変更、過去の結果です。ファイルとコミットはリンクになっています。</translation>
    </message>
    <message>
        <source>What the command of the chosen check writes.</source>
        <translation>選んだチェックのコマンドの出力です。</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it, and it is refused while a check stands in the way.</source>
        <translation>次の操作のプランを表示します。同意するまで何も行われず、妨げとなるチェックがある間は拒否されます。</translation>
    </message>
    <message>
        <source>States under your name that this is done, for this commit.</source>
        <translation>このコミットについて完了していることを、自分の名前で表明します。</translation>
    </message>
    <message>
        <source>Lets the check pass although it does not, under your name and with your reason. Both are kept with the result.</source>
        <translation>合格していなくても、自分の名前と理由でチェックを通します。両方とも結果とともに記録されます。</translation>
    </message>
    <message>
        <source>States under your name that this release needs no recorded decision, with your reason.</source>
        <translation>このリリースには決定の記録が不要であることを、自分の名前と理由で表明します。</translation>
    </message>
    <message>
        <source>Takes back what was stated about the check. The history keeps it.</source>
        <translation>チェックについての表明を取り下げます。履歴には残ります。</translation>
    </message>
    <message>
        <source>Shows the whole log of the command.</source>
        <translation>コマンドのログ全体を表示します。</translation>
    </message>
    <message>
        <source>The texts of the release, made from its commits. What you write stays yours.</source>
        <translation>コミットから作られたリリースのテキストです。自分で書いた内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Shows the release notes. They become the message of the tag, and the file NOTES.md where the release is published.</source>
        <translation>リリースノートを表示します。タグのメッセージと、公開先の NOTES.md になります。</translation>
    </message>
    <message>
        <source>Shows the section that the cut writes into the changelog.</source>
        <translation>カット時に変更履歴へ書かれるセクションを表示します。</translation>
    </message>
    <message>
        <source>Puts aside what was written and makes the text from the commits again. What is put aside is kept beside the drafts.</source>
        <translation>書いた内容を退避し、コミットからテキストを作り直します。退避した内容は下書きの隣に残ります。</translation>
    </message>
    <message>
        <source>The headings of the text. Choose one to go there.</source>
        <translation>テキストの見出しです。選ぶとそこへ移動します。</translation>
    </message>
    <message>
        <source>The text in Markdown. It is saved by itself, outside the repository. Marked lines hold a place that waits for your words.</source>
        <translation>Markdown のテキストです。リポジトリの外に自動的に保存されます。印の付いた行には記入待ちの箇所があります。</translation>
    </message>
    <message>
        <source>How the text will look. Nothing is loaded from the network; images show when they lie in the repository.</source>
        <translation>テキストの仕上がりです。ネットワークからは何も読み込みません。画像はリポジトリ内にある場合に表示されます。</translation>
    </message>
    <message>
        <source>The act that is carried out, step by step, and below it what the targets really hold.</source>
        <translation>実行中の操作のステップと、その下に公開先の実際の内容です。</translation>
    </message>
    <message>
        <source>The steps of the act. Each first looks whether it is already done, then acts, then reads back what it did. Choose one to see its log.</source>
        <translation>操作のステップです。それぞれ、まず完了済みかを確認し、実行し、その結果を読み返します。選ぶとログが表示されます。</translation>
    </message>
    <message>
        <source>What the chosen step and the programs it started said.</source>
        <translation>選んだステップと、それが起動したプログラムの出力です。</translation>
    </message>
    <message>
        <source>Finds words in the log. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>ログ内の語を検索します。Enter で次、Shift+Enter で前へ移動します。</translation>
    </message>
    <message>
        <source>For each target what it should hold, and what it does hold now.</source>
        <translation>各公開先について、期待される内容と現在の内容です。</translation>
    </message>
    <message>
        <source>Stops the act after the step that runs. What is done stays done, and Resume goes on.</source>
        <translation>実行中のステップの後で操作を停止します。完了した分はそのまま残り、「再開」で続行できます。</translation>
    </message>
    <message>
        <source>Goes on without the target that failed. Your name and reason are kept; the board shows what is missing.</source>
        <translation>失敗した公開先なしで続行します。名前と理由が記録され、不足しているものはボードに表示されます。</translation>
    </message>
    <message>
        <source>Shows what the chosen target should hold beside what it does hold.</source>
        <translation>選んだ公開先の期待される内容と実際の内容を並べて表示します。</translation>
    </message>
    <message>
        <source>Reads what the targets hold now.</source>
        <translation>公開先の現在の内容を読み取ります。</translation>
    </message>
    <message>
        <source>Shows the plan of the next act. Nothing is done before you agree to it.</source>
        <translation>次の操作のプランを表示します。同意するまで何も行われません。</translation>
    </message>
    <message>
        <source>The steps in their order: who can see each, and whether it can be undone. The line across is the point of no return. The lines at the side show what waits for what.</source>
        <translation>順に並んだステップです。それぞれ誰に見えるか、元に戻せるかを示します。横線から先は戻れません。脇の線は、何が何を待つかを示します。</translation>
    </message>
    <message>
        <source>Exactly what the chosen step does: the command line, or the diff of the files.</source>
        <translation>選んだステップが行うことそのもの：コマンドラインまたはファイルの差分です。</translation>
    </message>
    <message>
        <source>Copies a shell script that does the same with Git and common programs.</source>
        <translation>Git と一般的なプログラムで同じことを行うシェルスクリプトをコピーします。</translation>
    </message>
    <message>
        <source>Saves the plan as Markdown, JSON or a shell script.</source>
        <translation>プランを Markdown、JSON、シェルスクリプトとして保存します。</translation>
    </message>
    <message>
        <source>Asks the remote and the targets what the act will need. All problems are told at once, and what could not be asked is said. Nothing is written.</source>
        <translation>操作に必要なことをリモートと公開先に問い合わせます。問題はまとめて表示され、確認できなかったことも示されます。何も書き込みません。</translation>
    </message>
    <message>
        <source>Closes the plan. Nothing has been done.</source>
        <translation>プランを閉じます。何も行われていません。</translation>
    </message>
    <message>
        <source>Carries out the plan. The words name what cannot be taken back afterwards. If anything changed since you saw the plan, the new one is shown first.</source>
        <translation>プランを実行します。ボタンには、後で取り消せないことが書かれています。表示後に何か変わっていれば、先に新しいプランが表示されます。</translation>
    </message>
    <message>
        <source>What the repository shows of how it is released, with the evidence. Untick what is wrong; double-click a value to correct it.</source>
        <translation>リポジトリから読み取れたリリース方法とその根拠です。誤りはチェックを外し、値はダブルクリックで直せます。</translation>
    </message>
    <message>
        <source>The slipway.toml that will be written. You can change it; then it no longer follows the guesses.</source>
        <translation>書き込まれる slipway.toml です。変更できますが、その後は推測に従わなくなります。</translation>
    </message>
    <message>
        <source>The checks that the text gives.</source>
        <translation>このテキストから作られるチェックです。</translation>
    </message>
    <message>
        <source>What is wrong in the text, with its place. Choose one to go there.</source>
        <translation>テキストの誤りとその位置です。選ぶとそこへ移動します。</translation>
    </message>
    <message>
        <source>Copies the Git commands that commit and push the file.</source>
        <translation>ファイルをコミットしてプッシュする Git コマンドをコピーします。</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing has been written.</source>
        <translation>ダイアログを閉じます。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Writes slipway.toml and opens the project. A file that is there already is not overwritten.</source>
        <translation>slipway.toml を書き込み、プロジェクトを開きます。既存のファイルは上書きされません。</translation>
    </message>
    <message>
        <source>Under whose name it is kept.</source>
        <translation>記録に残す名前です。</translation>
    </message>
    <message>
        <source>Why. It is kept with the name.</source>
        <translation>理由です。名前とともに記録されます。</translation>
    </message>
    <message>
        <source>Does it, under the name above.</source>
        <translation>上の名前で実行します。</translation>
    </message>
    <message>
        <source>Closes the dialog. Nothing is kept.</source>
        <translation>ダイアログを閉じます。何も記録されません。</translation>
    </message>
    <message>
        <source>Where the repository is: what you would give to “git clone”. A password or token does not belong into it.</source>
        <translation>リポジトリの場所、つまり「git clone」に渡すものです。パスワードやトークンは含めないでください。</translation>
    </message>
    <message>
        <source>The folder that the clone goes into. It must not be there yet, or be empty.</source>
        <translation>クローンを置くフォルダーです。まだ存在しないか、空でなければなりません。</translation>
    </message>
    <message>
        <source>Chooses the folder that the clone goes into.</source>
        <translation>クローンを置くフォルダーを選びます。</translation>
    </message>
    <message>
        <source>Stops the clone and closes.</source>
        <translation>クローンを停止して閉じます。</translation>
    </message>
    <message>
        <source>Fetches the repository and opens it.</source>
        <translation>リポジトリを取得して開きます。</translation>
    </message>
    <message>
        <source>A few letters of what you want to do, in their order.</source>
        <translation>したいことの数文字を、順番どおりに入力します。</translation>
    </message>
    <message>
        <source>The commands that fit, the best first. What cannot be done now says why.</source>
        <translation>一致するコマンドが、最適なものから並びます。今は実行できないものには理由が示されます。</translation>
    </message>
    <message>
        <source>The text, to read and to copy from.</source>
        <translation>読んだりコピーしたりできるテキストです。</translation>
    </message>
    <message>
        <source>Closes the text.</source>
        <translation>テキストを閉じます。</translation>
    </message>
    <message>
        <source>Opens the file in the program that your system has for it.</source>
        <translation>システムで関連付けられたプログラムでファイルを開きます。</translation>
    </message>
    <message>
        <source>The pages of the settings.</source>
        <translation>設定のページです。</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <translation>ウィンドウの言語です。次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Whether Slipway opens at its start what was open when it was closed.</source>
        <translation>終了時に開いていたものを、起動時に開くかどうか。</translation>
    </message>
    <message>
        <source>Whether the editor has the fixed-width font of your system, or the one below.</source>
        <translation>エディターでシステムの等幅フォントを使うか、下のフォントを使うか。</translation>
    </message>
    <message>
        <source>The font of the editor.</source>
        <translation>エディターのフォントです。</translation>
    </message>
    <message>
        <source>The size of the editor’s font, in points.</source>
        <translation>エディターのフォントサイズ（ポイント）です。</translation>
    </message>
    <message>
        <source>Whether long lines go on below, or beyond the edge.</source>
        <translation>長い行を折り返すか、端を越えて続けるか。</translation>
    </message>
    <message>
        <source>Finds a command by its name or its keys.</source>
        <translation>名前またはキーからコマンドを探します。</translation>
    </message>
    <message>
        <source>Every command of the menus and its keys. Choose one to change them below.</source>
        <translation>メニューの全コマンドとそのキーです。選ぶと下で変更できます。</translation>
    </message>
    <message>
        <source>Press the new keys of the chosen command. They act at once, unless they belong to another one.</source>
        <translation>選んだコマンドの新しいキーを押してください。ほかで使われていなければ、すぐに有効になります。</translation>
    </message>
    <message>
        <source>Takes the keys of the chosen command away.</source>
        <translation>選んだコマンドのキーを外します。</translation>
    </message>
    <message>
        <source>Gives the chosen command the program’s own keys back.</source>
        <translation>選んだコマンドのキーを既定に戻します。</translation>
    </message>
    <message>
        <source>Gives every command the program’s own keys back.</source>
        <translation>すべてのコマンドのキーを既定に戻します。</translation>
    </message>
    <message>
        <source>Closes the settings. They act already.</source>
        <translation>設定を閉じます。すでに有効になっています。</translation>
    </message>
    <message>
        <source>The credentials in the keychain, by name. The secrets are never shown.</source>
        <translation>キーチェーンの認証情報の名前です。シークレットは決して表示されません。</translation>
    </message>
    <message>
        <source>Asks the keychain for the chosen credential and tells whether it can be read.</source>
        <translation>選んだ認証情報をキーチェーンに問い合わせ、読み取れるかどうかを示します。</translation>
    </message>
    <message>
        <source>Takes the chosen credential out of the keychain. The service it belongs to still knows it.</source>
        <translation>選んだ認証情報をキーチェーンから削除します。対応するサービス側には残ります。</translation>
    </message>
    <message>
        <source>What the credential is for. A name that is there already gets the new secret.</source>
        <translation>認証情報の用途です。既存の名前には新しいシークレットが設定されます。</translation>
    </message>
    <message>
        <source>The secret itself. It goes into the keychain and is never shown again.</source>
        <translation>シークレットそのものです。キーチェーンに保存され、二度と表示されません。</translation>
    </message>
    <message>
        <source>Keeps the secret in the keychain under the name above it.</source>
        <translation>上の名前でシークレットをキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>The pages of the guide.</source>
        <translation>ガイドのページです。</translation>
    </message>
    <message>
        <source>The page. Links lead to other pages, or out of the guide into your browser.</source>
        <translation>ページです。リンクはほかのページ、またはガイドの外のブラウザーにつながります。</translation>
    </message>
    <message>
        <source>Finds words in this page. Enter goes to the next place, Shift+Enter to the one before.</source>
        <translation>このページ内の語を検索します。Enter で次、Shift+Enter で前へ移動します。</translation>
    </message>
    <message>
        <source>Goes back to where you were in the guide.</source>
        <translation>ガイド内の前の場所に戻ります。</translation>
    </message>
    <message>
        <source>Goes forward again.</source>
        <translation>再び先へ進みます。</translation>
    </message>
    <message>
        <source>Goes to the first page.</source>
        <translation>最初のページに移動します。</translation>
    </message>
    <message>
        <source>Slipway itself, the software it is built with, and its licence.</source>
        <translation>Slipway 自体、構成するソフトウェア、ライセンスです。</translation>
    </message>
    <message>
        <source>The libraries and programs that Slipway uses, with their licences.</source>
        <translation>Slipway が使用するライブラリとプログラム、そのライセンスです。</translation>
    </message>
    <message>
        <source>The whole text of Slipway’s licence.</source>
        <translation>Slipway のライセンスの全文です。</translation>
    </message>
    <message>
        <source>Closes the dialog.</source>
        <translation>ダイアログを閉じます。</translation>
    </message>
    <message>
        <source>All that the report contains. You can change it before you copy or save it.</source>
        <translation>報告の全内容です。コピーや保存の前に変更できます。</translation>
    </message>
    <message>
        <source>Copies the text as it stands above.</source>
        <translation>上のテキストをそのままコピーします。</translation>
    </message>
    <message>
        <source>Saves the text as it stands above in a file.</source>
        <translation>上のテキストをそのままファイルに保存します。</translation>
    </message>
    <message>
        <source>What the log shows: everything, what is worth a note, or only what went wrong. What is left out is kept.</source>
        <translation>ログに表示するもの：すべて、通知に値するもの、または失敗だけ。省かれたものも保持されます。</translation>
    </message>
    <message>
        <source>Changes the slipway.toml of the open repository, or of one that cannot be opened because of it.</source>
        <translation>開いているリポジトリ、またはそれが原因で開けないリポジトリの slipway.toml を変更します。</translation>
    </message>
    <message>
        <source>Puts back the files that the last fix of a check changed. A file that was changed since is left alone, and then none is put back.</source>
        <translation>最後のチェックの修正で変更されたファイルを元に戻します。その後に変更されたファイルがあれば、どれも戻しません。</translation>
    </message>
    <message>
        <source>Does the other thing that the message offers.</source>
        <translation>メッセージが提案しているもう一方のことを行います。</translation>
    </message>
    <message>
        <source>Opens the changelog entry of the notes.</source>
        <translation>ノートの変更履歴の項目を開きます。</translation>
    </message>
    <message>
        <source>The text of slipway.toml. What is wrong is underlined. A list of what can stand at the cursor comes up while you type, and with Ctrl+Space. What you type survives a crash.</source>
        <translation>slipway.toml のテキストです。誤りには下線が付きます。入力中や Ctrl+Space で、カーソル位置に書ける候補が表示されます。入力内容はクラッシュしても失われません。</translation>
    </message>
    <message>
        <source>Closes the editor. You are asked first where something is not saved.</source>
        <translation>エディターを閉じます。未保存のものがあれば先に確認します。</translation>
    </message>
    <message>
        <source>Shows what would change in the file, then saves it. A file that somebody else changed meanwhile is not overwritten.</source>
        <translation>ファイルの変更点を表示してから保存します。その間にほかの人が変更したファイルは上書きされません。</translation>
    </message>
    <message>
        <source>Exactly what changes in the files, as a diff.</source>
        <translation>ファイルの正確な変更点を差分で示します。</translation>
    </message>
    <message>
        <source>Makes the changes. What the files hold now is kept as a backup, which the log names.</source>
        <translation>変更を行います。現在の内容はバックアップとして残り、その名前はログに示されます。</translation>
    </message>
    <message>
        <source>Goes to the next part of the window: the release, the panes, what the pane shows, the log.</source>
        <translation>ウィンドウの次の部分（リリース、ペイン、ペインの内容、ログ）に移動します。</translation>
    </message>
    <message>
        <source>Goes back to the part of the window before.</source>
        <translation>ウィンドウの前の部分に戻ります。</translation>
    </message>
    <message>
        <source>Takes back the last change of the text. All of them can be taken back, also those of earlier days.</source>
        <translation>テキストの最後の変更を元に戻します。以前の日の変更も含め、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Makes the change that was taken back again.</source>
        <translation>元に戻した変更をやり直します。</translation>
    </message>
    <message>
        <source>Pastes the text of the clipboard as it is, also where an address would become a link.</source>
        <translation>アドレスがリンクになる場所でも、クリップボードのテキストをそのまま貼り付けます。</translation>
    </message>
    <message>
        <source>Finds words in the notes, or what a regular expression describes.</source>
        <translation>ノートの中で単語を、または正規表現に合うものを探します。</translation>
    </message>
    <message>
        <source>Finds words in the notes and puts others in their place, one by one or all at once.</source>
        <translation>ノートの中で単語を探し、1 つずつ、またはまとめて置き換えます。</translation>
    </message>
    <message>
        <source>Goes to the next place of what was looked for last.</source>
        <translation>最後に探したものの次の場所へ移ります。</translation>
    </message>
    <message>
        <source>Goes to the place before of what was looked for last.</source>
        <translation>最後に探したものの前の場所へ移ります。</translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next place, Shift+Enter to the one before, Escape closes the search.</source>
        <translation>探すもの。Enter で次の場所、Shift+Enter で前の場所へ移り、Esc で検索を閉じます。</translation>
    </message>
    <message>
        <source>What comes in place of what was found. With an expression, $1 stands for what its first group caught, $0 for the whole. Enter replaces one place.</source>
        <translation>見つかったものの代わりに入るもの。正規表現では $1 が最初のグループ、$0 が全体を表します。Enter で 1 か所を置き換えます。</translation>
    </message>
    <message>
        <source>Tells capital letters from small ones.</source>
        <translation>大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Leaves out what is part of a longer word.</source>
        <translation>より長い単語の一部であるものを除きます。</translation>
    </message>
    <message>
        <source>The words are a regular expression as Perl has them: v\d+ finds v1 and v12.</source>
        <translation>単語を Perl の正規表現として扱います: v\d+ は v1 や v12 に合います。</translation>
    </message>
    <message>
        <source>Goes to the place before.</source>
        <translation>前の場所へ移ります。</translation>
    </message>
    <message>
        <source>Goes to the next place.</source>
        <translation>次の場所へ移ります。</translation>
    </message>
    <message>
        <source>Closes the search.</source>
        <translation>検索を閉じます。</translation>
    </message>
    <message>
        <source>Replaces the place that is selected and goes to the next.</source>
        <translation>選択されている場所を置き換え、次へ移ります。</translation>
    </message>
    <message>
        <source>Replaces every place, as one step that can be undone.</source>
        <translation>すべての場所を、元に戻せる 1 つの手順として置き換えます。</translation>
    </message>
    <message>
        <source>The colours of the editor. A theme brings its own ground; without one they follow the window.</source>
        <translation>エディターの配色。テーマは独自の背景を持ちます。選ばなければウィンドウに従います。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, bold, or takes that away.</source>
        <translation>選択部分またはカーソル位置の単語を太字にする、または解除します。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, italic, or takes that away.</source>
        <translation>選択部分またはカーソル位置の単語を斜体にする、または解除します。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, code, or takes that away.</source>
        <translation>選択部分またはカーソル位置の単語をコードにする、または解除します。</translation>
    </message>
    <message>
        <source>Strikes what is selected, or the word at the cursor, through, or takes that away.</source>
        <translation>選択部分またはカーソル位置の単語に取り消し線を引く、または解除します。</translation>
    </message>
    <message>
        <source>Makes what is selected, or the word at the cursor, a link, to the address in the clipboard if there is one.</source>
        <translation>選択部分またはカーソル位置の単語をリンクにします。クリップボードにアドレスがあればそこへのリンクになります。</translation>
    </message>
    <message>
        <source>Makes a heading of the line, or a heading one of the next level.</source>
        <translation>行を見出しに、見出しを次のレベルの見出しにします。</translation>
    </message>
    <message>
        <source>Makes a heading one of the level above. The highest becomes text.</source>
        <translation>見出しを 1 つ上のレベルにします。最上位はテキストになります。</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, up by one. Numbers of a list stay in order.</source>
        <translation>行または選択した行を 1 行上へ移します。リストの番号は順序を保ちます。</translation>
    </message>
    <message>
        <source>Moves the line, or the selected lines, down by one. Numbers of a list stay in order.</source>
        <translation>行または選択した行を 1 行下へ移します。リストの番号は順序を保ちます。</translation>
    </message>
    <message>
        <source>Puts a copy of the line, or of the selected lines, below.</source>
        <translation>行または選択した行の写しを下に置きます。</translation>
    </message>
    <message>
        <source>Gives the columns of the table at the cursor the same width in every row.</source>
        <translation>カーソル位置の表の列幅をすべての行でそろえます。</translation>
    </message>
    <message>
        <source>Shows or hides the remarks on the text: what a reader would stumble over. They are underlined in the text too.</source>
        <translation>テキストへの指摘（読む人がつまずきそうな所）を表示または非表示にします。テキストの中でも下線が引かれます。</translation>
    </message>
    <message>
        <source>What a reader would stumble over, in the order of the text. Choose a remark to go there.</source>
        <translation>読む人がつまずきそうな所を、テキストの順に示します。指摘を選ぶとそこへ移ります。</translation>
    </message>
    <message>
        <source>Takes the folders that are not there any more off the list. Nothing on the disk is touched.</source>
        <translation>もう存在しないフォルダーを一覧から外します。ディスク上のものには触れません。</translation>
    </message>
    <message>
        <source>Goes to the search of the log, and shows the log if it is hidden.</source>
        <translation>ログの検索へ移り、隠れていればログを表示します。</translation>
    </message>
    <message>
        <source>Copies the whole text that is shown, as Markdown.</source>
        <translation>表示中のテキスト全体を Markdown としてコピーします。</translation>
    </message>
    <message>
        <source>Copies the whole text as it looks. Programs that take no formatted text get the plain one.</source>
        <translation>テキスト全体を見た目のままコピーします。書式付きテキストを受け取れないプログラムにはプレーンテキストが渡ります。</translation>
    </message>
    <message>
        <source>Copies the whole text without marks, in lines of at most 72 characters, with the addresses of links at the end: as mails want it.</source>
        <translation>テキスト全体を記号なしで、1 行 72 文字以内、リンクの宛先を末尾に置いてコピーします。メールに向いた形です。</translation>
    </message>
    <message>
        <source>Saves the whole text that is shown as a Markdown file.</source>
        <translation>表示中のテキスト全体を Markdown ファイルとして保存します。</translation>
    </message>
    <message>
        <source>Saves the whole text as a web page in one file, light or dark as the reader likes it.</source>
        <translation>テキスト全体を 1 ファイルのウェブページとして保存します。明暗は読む人の設定に従います。</translation>
    </message>
    <message>
        <source>Saves the whole text without marks, in lines of at most 72 characters, as mails want it.</source>
        <translation>テキスト全体を記号なしで、1 行 72 文字以内で保存します。メールに向いた形です。</translation>
    </message>
    <message>
        <source>Shows the notes as GitHub shows them.</source>
        <translation>ノートを GitHub と同じ見た目で表示します。</translation>
    </message>
    <message>
        <source>Shows the notes in the fonts and colours of this window.</source>
        <translation>ノートをこのウィンドウのフォントと色で表示します。</translation>
    </message>
    <message>
        <source>Shows the preview light or dark as the window is.</source>
        <translation>プレビューの明暗をウィンドウに合わせます。</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a light page see it.</source>
        <translation>明るいページで読む人に見える形でプレビューを表示します。</translation>
    </message>
    <message>
        <source>Shows the preview as readers with a dark page see it.</source>
        <translation>暗いページで読む人に見える形でプレビューを表示します。</translation>
    </message>
    <message>
        <source>Shows the commits that the line at the cursor came from: message, files and what changed in them.</source>
        <translation>カーソル行の元になったコミットを表示します。メッセージ、ファイル、変更内容が見られます。</translation>
    </message>
    <message>
        <source>Shows what the draft was at earlier times, with the changes since. Any of them can be brought back.</source>
        <translation>以前の下書きと、それ以降の変更を表示します。どれでも元に戻せます。</translation>
    </message>
    <message>
        <source>Asks the forge how the checks of the last commits ended. The answer is kept.</source>
        <translation>最近のコミットのチェック結果をフォージに問い合わせます。回答は保存されます。</translation>
    </message>
    <message>
        <source>Shows the commits that the notes are made from, and how each of them is shown.</source>
        <translation>ノートの元になるコミットと、それぞれの表示のしかたを表示します。</translation>
    </message>
    <message>
        <source>Shows only commits that have each of these words, in any column.</source>
        <translation>これらの語をすべて (どの列でも) 含むコミットだけを表示します。</translation>
    </message>
    <message>
        <source>Puts commits together that have the section, type or author in common.</source>
        <translation>セクション、タイプ、作者が同じコミットをまとめます。</translation>
    </message>
    <message>
        <source>Every commit since the last release, and the section it ends in. A tick shows or hides it, a double click writes its type, scope or text, a click on its id opens it. The history is not touched.</source>
        <translation>前回のリリース以降の全コミットと、その行き先のセクションです。チェックで表示と非表示、ダブルクリックでタイプ・スコープ・文の編集、ID のクリックで開きます。履歴は変わりません。</translation>
    </message>
    <message>
        <source>Shows the chosen commits in the notes, also those that a rule hides.</source>
        <translation>選んだコミットを、規則で隠れるものも含めてノートに表示します。</translation>
    </message>
    <message>
        <source>Leaves the chosen commits out of the notes.</source>
        <translation>選んだコミットをノートから外します。</translation>
    </message>
    <message>
        <source>Makes one entry of the chosen commits, with the words of the first.</source>
        <translation>選んだコミットを、最初のものの文で一つの項目にします。</translation>
    </message>
    <message>
        <source>Makes an entry of each change that the message of a squashed commit tells.</source>
        <translation>スカッシュコミットのメッセージにある変更ごとに項目を作ります。</translation>
    </message>
    <message>
        <source>Gives commits without a type the one that their first word suggests: “Add” is a feature.</source>
        <translation>タイプのないコミットに、最初の語から推測したタイプを付けます。「Add」は機能です。</translation>
    </message>
    <message>
        <source>Shows the chosen commits as their messages say again.</source>
        <translation>選んだコミットを、再びメッセージどおりに表示します。</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the commits were read can be taken back.</source>
        <translation>最後の選択を取り消します。コミットを読んでからのすべてを取り消せます。</translation>
    </message>
    <message>
        <source>Makes the choice that was taken back again.</source>
        <translation>取り消した選択をやり直します。</translation>
    </message>
    <message>
        <source>Where each line comes from. A ring: generated from commits. A diamond: generated, then edited. A disc: written by hand. A wedge: something generated was taken out here. Click to see the commits.</source>
        <translation>各行の由来です。輪: コミットから生成。ひし形: 生成後に編集。円: 手書き。くさび: 生成されたものがここで除かれた。クリックでコミットを表示します。</translation>
    </message>
    <message>
        <source>What the commits say now and your text does not. Nothing is changed until you accept it.</source>
        <translation>今のコミットにあって、あなたの文にないものです。受け入れるまで何も変わりません。</translation>
    </message>
    <message>
        <source>Changes the text as the chosen row says. That can be undone.</source>
        <translation>選んだ行のとおりに文を変えます。元に戻せます。</translation>
    </message>
    <message>
        <source>Leaves the text as it is. The row does not come back until the commits say something else.</source>
        <translation>文をそのままにします。コミットの内容が変わるまで、この行は再び現れません。</translation>
    </message>
    <message>
        <source>Changes the text as all rows say, in one step that can be undone.</source>
        <translation>すべての行のとおりに文を変えます。一度に元に戻せます。</translation>
    </message>
    <message>
        <source>Leaves the text as it is and asks no more about these rows.</source>
        <translation>文をそのままにし、これらの行については尋ねません。</translation>
    </message>
    <message>
        <source>Earlier texts of this draft, each with when and why it was kept.</source>
        <translation>この下書きの以前の文です。それぞれ残した時刻と理由があります。</translation>
    </message>
    <message>
        <source>What has changed between the chosen text and the one you write now.</source>
        <translation>選んだ文と今書いている文との違いです。</translation>
    </message>
    <message>
        <source>Puts the chosen text in place of what you write now. That can be undone, and what is there now is kept too.</source>
        <translation>選んだ文を今の文と置き換えます。元に戻せますし、今の文も残ります。</translation>
    </message>
    <message>
        <source>Offers what can be done about the remarks and the misspelt word at the cursor, each as one step of undo.</source>
        <translation>カーソル位置の指摘やつづりの誤りに対してできることを示します。それぞれ 1 回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>Underlines misspelt words of the notes. The menu of a word offers similar ones, and learns it.</source>
        <translation>ノートのつづりの誤りに下線を引きます。単語のメニューから似た単語を選んだり、その単語を覚えさせたりできます。</translation>
    </message>
    <message>
        <source>Selects the next misspelt word of the notes.</source>
        <translation>ノートで次につづりが誤っている単語を選択します。</translation>
    </message>
    <message>
        <source>Shows what a cut writes of the texts: the changelog&apos;s section and the pages of the documentation. Nothing is written.</source>
        <translation>カットがテキストから書き込むもの、つまり変更履歴の節とドキュメントのページを表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>Changes the text so that the chosen remark is met, or offers the ways to do that. It can be undone.</source>
        <translation>選んだ指摘が解消されるようにテキストを変えるか、その方法を示します。元に戻せます。</translation>
    </message>
    <message>
        <source>Whether misspelt words of the notes are underlined.</source>
        <translation>ノートのつづりの誤りに下線を引くかどうか。</translation>
    </message>
    <message>
        <source>The language that the notes are written in, one of those whose dictionaries are installed.</source>
        <translation>ノートを書く言語。辞書がインストールされている言語から選びます。</translation>
    </message>
    <message>
        <source>Shows whom the commits of the release name, for what, and how the notes credit them.</source>
        <translation>リリースのコミットが誰を何のために挙げているか、ノートでどう謝意を示すかを表示します。</translation>
    </message>
    <message>
        <source>Shows only people that have each of these words, in any column.</source>
        <translation>いずれかの列にこれらの語をすべて含む人だけを表示します。</translation>
    </message>
    <message>
        <source>Whether what you choose next counts for this release or for every release of the project.</source>
        <translation>次に選ぶことをこのリリースだけに使うか、プロジェクトのすべてのリリースに使うか。</translation>
    </message>
    <message>
        <source>Everybody whom commits since the last release name. A double click writes the name that notes give them. The remark tells of names that disagree; nobody is merged with another for a name alone.</source>
        <translation>前回のリリース以降のコミットに挙げられた全員です。ダブルクリックで、ノートに載せる名前を書けます。食い違う名前は備考に示されます。名前だけで別の人と一緒にされることはありません。</translation>
    </message>
    <message>
        <source>The commits that name the chosen person, and as what. A double click opens one.</source>
        <translation>選んだ人を挙げているコミットとその役割です。ダブルクリックで開きます。</translation>
    </message>
    <message>
        <source>Writes the name that notes give the chosen person.</source>
        <translation>選んだ人をノートに載せるときの名前を書きます。</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people without a name.</source>
        <translation>ノートで、選んだ人に名前を出さずに感謝します。</translation>
    </message>
    <message>
        <source>Has the notes not thank the chosen people.</source>
        <translation>ノートで、選んだ人への謝辞を省きます。</translation>
    </message>
    <message>
        <source>Has the notes thank the chosen people by the name that commits give them, programs too.</source>
        <translation>ノートで、選んだ人にコミットの名前で感謝します。プログラムも対象です。</translation>
    </message>
    <message>
        <source>Has the notes say of whom this release holds the first contribution.</source>
        <translation>ノートに、このリリースが誰の初めての貢献を含むかを書きます。</translation>
    </message>
    <message>
        <source>Takes back the last choice. All since the people were read can be taken back.</source>
        <translation>最後の選択を取り消します。人を読み込んでからの選択はすべて取り消せます。</translation>
    </message>
    <message>
        <source>Shows what would change if you took the text that the other program wrote.</source>
        <translation>別のプログラムが書いたテキストを採用した場合の変更を表示します。</translation>
    </message>
    <message>
        <source>Brings both texts together. Where both were changed in one place both stay there, marked.</source>
        <translation>両方のテキストをまとめます。同じ箇所が両方で変わっているところには、印を付けて両方を残します。</translation>
    </message>
    <message>
        <source>Writes your text over that of the other program, which stays among the earlier texts.</source>
        <translation>別のプログラムのテキストに自分のテキストを上書きします。相手のテキストは以前の文に残ります。</translation>
    </message>
    <message>
        <source>Puts the text of the other program in place of yours. That can be undone.</source>
        <translation>自分のテキストを別のプログラムのテキストに置き換えます。元に戻せます。</translation>
    </message>
    <message>
        <source>Puts the chosen commits into a section of the notes, whatever their type. The changelog follows.</source>
        <translation>選んだコミットを、タイプにかかわらずノートの指定したセクションに置きます。変更履歴もそれに従います。</translation>
    </message>
    <message>
        <source>What users have to do about the chosen breaking change. Both texts say it with the change.</source>
        <translation>選んだ破壊的変更に対して利用者がすべきこと。両方の文で、その変更に添えられます。</translation>
    </message>
    <message>
        <source>Takes over the login of GitHub&apos;s program gh at the host that is named here, or else at github.com. You are asked first.</source>
        <translation>ここで指定したホスト、指定がなければ github.com に対する、GitHub のプログラム gh のログインを引き継ぎます。先に確認されます。</translation>
    </message>
    <message>
        <source>The client ID of an OAuth app with device flow, which you or your organisation registered at the forge. It is no secret.</source>
        <translation>あなたまたは組織がフォージに登録した、device flow を有効にした OAuth アプリのクライアント ID です。秘密ではありません。</translation>
    </message>
    <message>
        <source>Signs in at the host that is named above, or else at github.com: shows a code for you to type into a page of the forge, and keeps the token that it gives.</source>
        <translation>上で指定したホスト、指定がなければ github.com にサインインします。フォージのページに入力するコードを表示し、得られたトークンを保存します。</translation>
    </message>
    <message>
        <source>Shows what this release consists of and, when you agree, signs just that with the key that Git signs with. Whatever changes later makes the signature void, and says what it was.</source>
        <translation>このリリースの内容を表示し、同意すると、Git が署名に使う鍵でまさにその内容に署名します。後で何かが変わると署名は無効になり、何が変わったかが示されます。</translation>
    </message>
    <message>
        <source>Takes your signature of this release back. The history of the sign-off keeps it.</source>
        <translation>このリリースへの自分の署名を取り下げます。承認の履歴には残ります。</translation>
    </message>
    <message>
        <source>Asks GitHub which accounts wrote the commits of those whose login is not known. It is kept for every release.</source>
        <translation>ログイン名が分からない人のコミットをどのアカウントが書いたかを GitHub に問い合わせます。結果はすべてのリリースで使われます。</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>The work tree is clean.</source>
        <translation>作業ツリーはクリーンです。</translation>
    </message>
    <message>
        <source>“%1” is changed and not committed. Commit it or put it aside with “git stash”.</source>
        <translation>「%1」は変更されていますがコミットされていません。コミットするか、「git stash」で退避してください。</translation>
    </message>
    <message>
        <source>The main branch is at %1.</source>
        <translation>メインブランチは %1 にあります。</translation>
    </message>
    <message>
        <source>%1 has one commit that is not here. Bring it with “git pull”.</source>
        <translation>%1 には、ここにないコミットが 1 つあります。「git pull」で取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commits that are not here. Bring them with “git pull”.</source>
        <translation>
            <numerusform>%1 には、ここにないコミットが %n 個あります。「git pull」で取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>One commit here is not in %1. Push it or take it away.</source>
        <translation>ここのコミットが 1 つ %1 にありません。プッシュするか取り除いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n commits here are not in %1. Push them or take them away.</source>
        <translation>
            <numerusform>ここのコミットが %n 個 %1 にありません。プッシュするか取り除いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a section for %1.</source>
        <translation>%1 のセクションがあります。</translation>
    </message>
    <message>
        <source>There is no section for %1.</source>
        <translation>%1 のセクションがありません。</translation>
    </message>
    <message>
        <source>The section for %1 says nothing. Write what changed.</source>
        <translation>%1 のセクションは空です。変更内容を書いてください。</translation>
    </message>
    <message>
        <source>The cut writes the section for %1.</source>
        <translation>カット時に %1 のセクションが書かれます。</translation>
    </message>
    <message>
        <source>A place to fill in was left: “%1”</source>
        <translation>記入されていない箇所があります：「%1」</translation>
    </message>
    <message>
        <source>No change is breaking.</source>
        <translation>破壊的変更はありません。</translation>
    </message>
    <message>
        <source>“%1” says how to migrate.</source>
        <translation>「%1」に移行方法が書かれています。</translation>
    </message>
    <message>
        <source>“%1” (%2) does not say how to migrate. Add “**migration:** …” to it in the changelog.</source>
        <translation>「%1」(%2) に移行方法が書かれていません。変更履歴に「**migration:** …」を追記してください。</translation>
    </message>
    <message>
        <source>The version is %1.</source>
        <translation>バージョンは %1 です。</translation>
    </message>
    <message>
        <source>The version is %1; the cut makes it %2.</source>
        <translation>バージョンは %1 です。カット時に %2 になります。</translation>
    </message>
    <message>
        <source>Note: %1 also stands here and stays as it is.</source>
        <translation>注意：%1 はここにもありますが、そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is mentioned.</source>
        <translation>%1 への言及があります。</translation>
    </message>
    <message>
        <source>%1 is not mentioned. Write about it there and commit.</source>
        <translation>%1 への言及がありません。そこに書いてコミットしてください。</translation>
    </message>
    <message>
        <source>Decided since the last release: “%1”</source>
        <translation>前回のリリース以降の決定：「%1」</translation>
    </message>
    <message>
        <source>None needed, says %1: %2</source>
        <translation>%1 は不要としています：%2</translation>
    </message>
    <message>
        <source>No decision is recorded. Record one, or state that none was needed.</source>
        <translation>決定が記録されていません。記録するか、不要であったことを表明してください。</translation>
    </message>
    <message>
        <source>No decision is recorded since %1. Record one, or state that none was needed.</source>
        <translation>%1 以降の決定が記録されていません。記録するか、不要であったことを表明してください。</translation>
    </message>
    <message>
        <source>“%1” succeeded in %2.</source>
        <translation>「%1」は %2 で成功しました。</translation>
    </message>
    <message>
        <source>“%1” failed with exit code %2 after %3. Its log says why.</source>
        <translation>「%1」は %3 後に終了コード %2 で失敗しました。理由はログにあります。</translation>
    </message>
    <message>
        <source>“%1” was not run for this commit.</source>
        <translation>「%1」はこのコミットでは実行されていません。</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <translation>%1 が確認しました。</translation>
    </message>
    <message>
        <source>Confirmed by %1: %2</source>
        <translation>%1 が確認しました：%2</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for this commit.</source>
        <translation>このコミットについては誰も確認していません。</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>チェックできませんでした。</translation>
    </message>
    <message>
        <source>Clean and up to date</source>
        <translation>クリーンで最新</translation>
    </message>
    <message>
        <source>Changelog has the version</source>
        <translation>変更履歴にバージョンがある</translation>
    </message>
    <message>
        <source>Breaking changes say how to migrate</source>
        <translation>破壊的変更に移行方法がある</translation>
    </message>
    <message>
        <source>Versions bumped</source>
        <translation>バージョンが更新済み</translation>
    </message>
    <message>
        <source>Version mentioned</source>
        <translation>バージョンへの言及</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>決定が記録済み</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>人による確認</translation>
    </message>
    <message>
        <source>%1 mentions the version</source>
        <translation>%1 にバージョンへの言及がある</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>“%1” is not a version. A version looks like 1.2.3 or 1.2.3-rc.1.</source>
        <translation>「%1」はバージョンではありません。バージョンは 1.2.3 や 1.2.3-rc.1 のような形です。</translation>
    </message>
    <message>
        <source>“%1” is not a version. Did you mean %2?</source>
        <translation>「%1」はバージョンではありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>“%1” is not as it should be. Expected: %2.</source>
        <translation>「%1」は正しくありません。期待されるもの：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>「%1」を「%2」にはできません。期待されるもの：%3。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Remove it, or correct its name.</source>
        <translation>キー「%1」はありません。削除するか名前を直してください。</translation>
    </message>
    <message>
        <source>There is no key “%1”. Did you mean “%2”?</source>
        <translation>キー「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>“%1” is missing. Fill it in.</source>
        <translation>「%1」がありません。記入してください。</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it: it is %2.</source>
        <translation>キー「%1」がありません。追加してください。値は%2です。</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text in quotes.</source>
        <translation>「%1」の値は引用符で囲んだテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be %2, and it is %3.</source>
        <translation>「%1」は%2でなければなりませんが、%3です。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a release process, which fills a page. Restore the right file.</source>
        <translation>「%1」は 1 ページ程度のリリース手順としては大きすぎます。正しいファイルに戻してください。</translation>
    </message>
    <message>
        <source>There is no %1, which says how this project is released. Write one, or let “slipway” draft it from what the repository shows.</source>
        <translation>このプロジェクトのリリース方法を記した %1 がありません。作成するか、「slipway」にリポジトリの内容から下書きさせてください。</translation>
    </message>
    <message>
        <source>only for kind %1</source>
        <translation>種類 %1 のみ</translation>
    </message>
    <message>
        <source>not supported by this version; possible: %1</source>
        <translation>このバージョンでは未対応；使用できるもの：%1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>テーブルのリスト</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日付または時刻</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>最大 1 MiB</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>空でないテキスト</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>NUL を含まないテキスト</translation>
    </message>
    <message>
        <source>texts without NUL</source>
        <translation>NUL を含まないテキスト</translation>
    </message>
    <message>
        <source>a text with {version}</source>
        <translation>{version} を含むテキスト</translation>
    </message>
    <message>
        <source>a text with exactly one {version}</source>
        <translation>{version} をちょうど 1 つ含むテキスト</translation>
    </message>
    <message>
        <source>a branch name with {version}</source>
        <translation>{version} を含むブランチ名</translation>
    </message>
    <message>
        <source>a branch name that Git accepts</source>
        <translation>Git が受け付けるブランチ名</translation>
    </message>
    <message>
        <source>a message with no other placeholder than {version}</source>
        <translation>{version} 以外のプレースホルダーを含まないメッセージ</translation>
    </message>
    <message>
        <source>a relative path inside the repository</source>
        <translation>リポジトリ内の相対パス</translation>
    </message>
    <message>
        <source>a list that begins with a program</source>
        <translation>プログラムで始まるリスト</translation>
    </message>
    <message>
        <source>an id that no other check has</source>
        <translation>他のチェックにない id</translation>
    </message>
    <message>
        <source>an id that no other target has</source>
        <translation>他の公開先にない id</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>英字、数字、「.」「_」「-」</translation>
    </message>
    <message>
        <source>either key or pattern</source>
        <translation>key と pattern のどちらか一方</translation>
    </message>
    <message>
        <source>key or pattern</source>
        <translation>key または pattern</translation>
    </message>
    <message>
        <source>each place only once</source>
        <translation>各箇所は 1 回だけ</translation>
    </message>
    <message>
        <source>project.changelog, which this kind reads</source>
        <translation>この種類が読む project.changelog</translation>
    </message>
    <message>
        <source>[[versioning.file]], which this kind reads</source>
        <translation>この種類が読む [[versioning.file]]</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>このバージョンでは未対応</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tags are written this way. The last release is %2.</source>
        <translation>
            <numerusform>%Ln 個のタグのうち %1 個がこの形式です。最新のリリースは %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag yet. This is how most projects write them.</source>
        <translation>タグはまだありません。多くのプロジェクトはこの形式です。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln tags is a version. This is how most projects write them.</source>
        <translation>
            <numerusform>%Ln 個のタグはいずれもバージョンではありません。多くのプロジェクトはこの形式です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the last released version, %1: %2</source>
        <translation>最後にリリースされたバージョン %1 を含みます：%2</translation>
    </message>
    <message>
        <source>Holds %1, and nothing was released yet: %2</source>
        <translation>%1 を含み、まだ何もリリースされていません：%2</translation>
    </message>
    <message>
        <source>Holds %1, but the last released version is %2: %3</source>
        <translation>%1 を含みますが、最後にリリースされたバージョンは %2 です：%3</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be raised. A version looks like 1.2.3.</source>
        <translation>「%1」は繰り上げられるバージョンではありません。バージョンは 1.2.3 のような形です。</translation>
    </message>
    <message numerus="yes">
        <source>Matches in %Ln places. It has to match in one.</source>
        <translation>
            <numerusform>%Ln か所で一致します。一致は 1 か所でなければなりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The remote is called so: %1</source>
        <translation>リモートの名前です：%1</translation>
    </message>
    <message>
        <source>Named there: %1</source>
        <translation>そこに名前があります：%1</translation>
    </message>
    <message>
        <source>The folder is called so.</source>
        <translation>フォルダーの名前です。</translation>
    </message>
    <message>
        <source>Releases are pushed to %1.</source>
        <translation>リリースは %1 にプッシュされます。</translation>
    </message>
    <message>
        <source>No remote is configured. Add one with “git remote add origin …” before the first release.</source>
        <translation>リモートが設定されていません。最初のリリースの前に「git remote add origin …」で追加してください。</translation>
    </message>
    <message>
        <source>A clone of %1 begins with this branch.</source>
        <translation>%1 のクローンはこのブランチから始まります。</translation>
    </message>
    <message>
        <source>There is a branch of this name.</source>
        <translation>この名前のブランチがあります。</translation>
    </message>
    <message>
        <source>No branch has one of the usual names, and this one is checked out.</source>
        <translation>一般的な名前のブランチがなく、これがチェックアウトされています。</translation>
    </message>
    <message>
        <source>Has a section for %1.</source>
        <translation>%1 のセクションがあります。</translation>
    </message>
    <message>
        <source>Has no section for the last released version, %1. The cut writes one for each release.</source>
        <translation>最後にリリースされたバージョン %1 のセクションがありません。カットのたびに書かれます。</translation>
    </message>
    <message>
        <source>A changelog in Markdown. The cut writes a section for each release.</source>
        <translation>Markdown の変更履歴です。リリースごとにカットがセクションを書きます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln commits since the last release are Conventional Commits, which say what is breaking.</source>
        <translation>
            <numerusform>前回のリリース以降の %Ln コミット中 %1 個が、破壊的変更を示す Conventional Commits です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names the last released version, %1. With this check it has to name the next one.</source>
        <translation>最後にリリースされたバージョン %1 に言及しています。このチェックを使うと、次のバージョンへの言及が必要になります。</translation>
    </message>
    <message numerus="yes">
        <source>A page of decisions with %Ln headings. With this check a release needs a new one.</source>
        <translation>
            <numerusform>見出しが %Ln 個ある決定のページです。このチェックを使うと、リリースごとに新しい決定が必要になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A changelog, but not in Markdown, which is all this version can write.</source>
        <translation>変更履歴ですが Markdown ではありません。このバージョンが書けるのは Markdown だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of decisions. This version checks a single page, not a folder.</source>
        <translation>
            <numerusform>決定のページが %Ln 個あります。このバージョンが確認するのは 1 ページだけで、フォルダーではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow here publishes, so Slipway can: into a folder beside the repository.</source>
        <translation>ここには公開を行うワークフローがないため、Slipway がリポジトリの隣のフォルダーに公開できます。</translation>
    </message>
    <message>
        <source>A workflow publishes already. Slipway can write the source archive to a folder, too.</source>
        <translation>すでにワークフローが公開しています。Slipway はソースアーカイブをフォルダーに書き出すこともできます。</translation>
    </message>
    <message>
        <source>A workflow publishes there; this version cannot watch it: %1</source>
        <translation>ワークフローがそこで公開していますが、このバージョンでは監視できません：%1</translation>
    </message>
    <message>
        <source>%1 is there. This version uses it as a plain Git remote.</source>
        <translation>%1 があります。このバージョンでは通常の Git リモートとして使います。</translation>
    </message>
    <message>
        <source>A security policy. This version has no disclosure desk yet.</source>
        <translation>セキュリティポリシーです。このバージョンにはまだ開示の機能がありません。</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>Main branch</source>
        <translation>メインブランチ</translation>
    </message>
    <message>
        <source>Tag pattern</source>
        <translation>タグの形式</translation>
    </message>
    <message>
        <source>Version in %1</source>
        <translation>%1 のバージョン</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Check: breaking changes say how to migrate</source>
        <translation>チェック：破壊的変更に移行方法がある</translation>
    </message>
    <message>
        <source>Check: version mentioned</source>
        <translation>チェック：バージョンへの言及</translation>
    </message>
    <message>
        <source>Check: decision recorded</source>
        <translation>チェック：決定が記録済み</translation>
    </message>
    <message>
        <source>Publish to a folder</source>
        <translation>フォルダーに公開</translation>
    </message>
    <message>
        <source>Seen, not usable yet</source>
        <translation>検出、まだ使用不可</translation>
    </message>
    <message>
        <source>The version was not found by “%1”. Correct the key or the pattern in slipway.toml.</source>
        <translation>「%1」ではバージョンが見つかりませんでした。slipway.toml のキーまたはパターンを直してください。</translation>
    </message>
    <message>
        <source>“%1” matches several times, and it must match once. Make it narrower in slipway.toml. Found:</source>
        <translation>「%1」が複数回一致しますが、一致は 1 回でなければなりません。slipway.toml で絞り込んでください。見つかったもの：</translation>
    </message>
    <message>
        <source>The version files do not hold the same version. Make them agree first. Found:</source>
        <translation>バージョンファイルの内容が一致していません。まず揃えてください。見つかったもの：</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8. Save it as UTF-8.</source>
        <translation>%1 は正しい UTF-8 ではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read, because it is not well-formed:</source>
        <translation>%1 は形式が正しくないため読み取れません：</translation>
    </message>
    <message>
        <source>%1 cannot be read. Expected: %2.</source>
        <translation>%1 を読み取れません。期待されるもの：%2。</translation>
    </message>
    <message>
        <source>The changelog already has a section %1. Rename it, or release another version.</source>
        <translation>変更履歴にはすでに %1 のセクションがあります。名前を変えるか、別のバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only for you. Change its permissions, then run this again.</source>
        <translation>%1 は読み取り専用のため書き込めません。権限を変更してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some, then run this again: it goes on where it stopped.</source>
        <translation>%1 を書き込む空き容量がありません。空けてからもう一度実行すると、止まったところから続行します。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that is new or empty.</source>
        <translation>%1 は空ではありません。新しいフォルダーか空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written:</source>
        <translation>%1 を読み書きできません：</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>ここから先は戻れません</translation>
    </message>
    <message>
        <source>Seen by: %1; %2.</source>
        <translation>見える相手：%1、%2。</translation>
    </message>
    <message>
        <source>Push %1 with %2 to %3</source>
        <translation>%2 を含む %1 を %3 にプッシュ</translation>
    </message>
    <message>
        <source>Push tag %1 to %2</source>
        <translation>タグ %1 を %2 にプッシュ</translation>
    </message>
    <message>
        <source>Publish %1 in %2</source>
        <translation>%1 を %2 に公開</translation>
    </message>
    <message>
        <source>Create branch %1 at %2</source>
        <translation>ブランチ %1 を %2 に作成</translation>
    </message>
    <message>
        <source>Change one file</source>
        <translation>1 個のファイルを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change %n files</source>
        <translation>
            <numerusform>%n 個のファイルを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit “%1”</source>
        <translation>「%1」をコミット</translation>
    </message>
    <message>
        <source>Push branch %1 to %2</source>
        <translation>ブランチ %1 を %2 にプッシュ</translation>
    </message>
    <message>
        <source>Squash %1 into one commit on %2</source>
        <translation>%1 を %2 上の 1 コミットにスカッシュ</translation>
    </message>
    <message>
        <source>Push %1 to %2</source>
        <translation>%1 を %2 にプッシュ</translation>
    </message>
    <message>
        <source>Bring your checkout of %1 up to date</source>
        <translation>%1 のチェックアウトを最新にする</translation>
    </message>
    <message>
        <source>Create tag %1 at %2</source>
        <translation>タグ %1 を %2 に作成</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>%1 をビルド</translation>
    </message>
    <message>
        <source>Write the release notes, %1</source>
        <translation>リリースノート %1 を書く</translation>
    </message>
    <message>
        <source>Write the checksums, %1</source>
        <translation>チェックサム %1 を書く</translation>
    </message>
    <message>
        <source>Sign the checksums, %1</source>
        <translation>チェックサムに署名、%1</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>自分だけ</translation>
    </message>
    <message>
        <source>the remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>元に戻せる</translation>
    </message>
    <message>
        <source>can be replaced</source>
        <translation>置き換えられる</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>元に戻せない</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>完了済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>Publish %1 to %n targets</source>
        <translation>
            <numerusform>%1 を %n か所に公開</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what one button does</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>name of an act: making the commit that is released</comment>
        <translation>カット</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>name of an act: tagging the release</comment>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>name of an act: publishing the release</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 をカット</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 にタグ付け</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 を公開</translation>
    </message>
    <message>
        <source>create branch</source>
        <translation>ブランチの作成</translation>
    </message>
    <message>
        <source>edit files</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>push branch</source>
        <translation>ブランチのプッシュ</translation>
    </message>
    <message>
        <source>squash merge</source>
        <translation>スカッシュマージ</translation>
    </message>
    <message>
        <source>push main</source>
        <translation>メインブランチのプッシュ</translation>
    </message>
    <message>
        <source>update checkout</source>
        <translation>チェックアウトの更新</translation>
    </message>
    <message>
        <source>create tag</source>
        <translation>タグの作成</translation>
    </message>
    <message>
        <source>push tag</source>
        <translation>タグのプッシュ</translation>
    </message>
    <message>
        <source>build archive</source>
        <translation>アーカイブのビルド</translation>
    </message>
    <message>
        <source>write notes</source>
        <translation>リリースノートの作成</translation>
    </message>
    <message>
        <source>write checksums</source>
        <translation>チェックサムの作成</translation>
    </message>
    <message>
        <source>sign checksums</source>
        <translation>チェックサムへの署名</translation>
    </message>
    <message>
        <source>publish to “%1”</source>
        <translation>「%1」への公開</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>ここから先は戻れません</translation>
    </message>
    <message>
        <source>No tag of this repository is a version. Name a start with --from.</source>
        <translation>このリポジトリにはバージョンを表すタグがありません。--from で始点を指定してください。</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at another commit. It is never moved: find out who made it, or release another version.</source>
        <translation>タグ %1 は別のコミットにすでに存在します。タグは決して移動しません。誰が作ったのかを調べるか、別のバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>The tag %1 exists already, at %2 and not at %3. It is never moved: find out who made it, or release another version.</source>
        <translation>タグ %1 は %3 ではなく %2 にすでに存在します。タグは決して移動しません。誰が作ったのかを調べるか、別のバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>Several tags claim to be version %1, at different commits: %2. Delete the wrong ones.</source>
        <translation>複数のタグがバージョン %1 を名乗り、異なるコミットを指しています：%2。誤ったものを削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be released: %2 is out already, and versions only go up.</source>
        <translation>%1 はリリースできません。%2 がすでに出ており、バージョンは上がるだけです。</translation>
    </message>
    <message>
        <source>The branch %1 exists already and holds something else than this release. Rename or delete it, then run this again.</source>
        <translation>ブランチ %1 はすでに存在し、このリリースとは異なる内容です。名前を変えるか削除してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>What would land on the main branch is not what was reviewed on %1. Nothing was pushed. Delete the release branch and cut again.</source>
        <translation>メインブランチに入る内容が、%1 でレビューされたものと異なります。何もプッシュされていません。リリースブランチを削除してカットし直してください。</translation>
    </message>
    <message>
        <source>The release branch cannot be merged: the main branch changed the same lines. Delete %1 and cut again.</source>
        <translation>リリースブランチをマージできません。メインブランチが同じ行を変更しています。%1 を削除してカットし直してください。</translation>
    </message>
    <message>
        <source>There is nothing to release: no commit since the last version.</source>
        <translation>リリースするものがありません。前のバージョン以降のコミットがありません。</translation>
    </message>
    <message>
        <source>There is nothing to release as %1: no commit since the last version.</source>
        <translation>%1 としてリリースするものがありません。前のバージョン以降のコミットがありません。</translation>
    </message>
    <message>
        <source>Another Slipway is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>別の Slipway がこのリポジトリで作業中です。終わるまで待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Another Slipway (%1) is working on this repository. Wait until it has ended, then run this again.</source>
        <translation>別の Slipway (%1) がこのリポジトリで作業中です。終わるまで待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Not all checks have passed.</source>
        <translation>すべてのチェックに合格していません。</translation>
    </message>
    <message>
        <source>%1 is not ready for this. First run “slipwayctl %2 %1”.</source>
        <translation>%1 はまだその段階ではありません。先に「slipwayctl %2 %1」を実行してください。</translation>
    </message>
    <message>
        <source>%1 is not ready: the step “%2” is not done yet. Run this again.</source>
        <translation>%1 は準備ができていません。ステップ「%2」がまだ完了していません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1: what is there is not what this release made (there: %2; expected: %3). Nothing was overwritten. Find out where it comes from.</source>
        <translation>%1：そこにあるものはこのリリースが作ったものではありません（実際：%2、期待値：%3）。何も上書きされていません。由来を調べてください。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The repository has no remote “%1”. Add it with “git remote add”, or name another one in slipway.toml (project.forge = &quot;git:NAME&quot;).</source>
        <translation>リポジトリにリモート「%1」がありません。「git remote add」で追加するか、slipway.toml で別のリモートを指定してください (project.forge = &quot;git:NAME&quot;)。</translation>
    </message>
    <message>
        <source>The remote “%1” cannot be reached. Check the network, its address and your access, then run this again. Git said:</source>
        <translation>リモート「%1」に接続できません。ネットワーク、アドレス、アクセス権を確認してから、もう一度実行してください。Git の出力：</translation>
    </message>
    <message>
        <source>The remote rejected the push of %1, so nothing changed there. Is it protected? The remote said:</source>
        <translation>リモートが %1 のプッシュを拒否したため、何も変わっていません。保護されていませんか。リモートの出力：</translation>
    </message>
    <message>
        <source>On the remote, %1 has commits that this repository does not build on. Fetch and look at them, then run this again.</source>
        <translation>リモートの %1 には、このリポジトリの土台になっていないコミットがあります。取得して確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Somebody else is pushing %1 to the remote. Run this again in a moment.</source>
        <translation>別の人が %1 をリモートにプッシュ中です。少し待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.</source>
        <translation>%1 は Git リポジトリの中にありません。リポジトリのフォルダーを選ぶか、「git init」で作成してください。</translation>
    </message>
    <message>
        <source>The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add safe.directory %1</source>
        <translation>リポジトリ %1 は別のユーザーのものなので、Git は操作しません。信頼できる場合：git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>%1 is a bare repository: it has no files to check or change. Open a clone of it.</source>
        <translation>%1 はベアリポジトリです。チェックや変更の対象となるファイルがありません。クローンを開いてください。</translation>
    </message>
    <message>
        <source>The repository has no commit yet, so there is nothing to release. Commit something first.</source>
        <translation>リポジトリにまだコミットがないため、リリースするものがありません。まず何かをコミットしてください。</translation>
    </message>
    <message>
        <source>The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. Get the rest with “git fetch --unshallow”.</source>
        <translation>%1 の履歴は途中までしかないため（シャロークローン）、前回のリリース以降の変更がわかりません。残りを「git fetch --unshallow」で取得してください。</translation>
    </message>
    <message>
        <source>No branch is checked out. Change to one with “git switch”.</source>
        <translation>ブランチがチェックアウトされていません。「git switch」で切り替えてください。</translation>
    </message>
    <message>
        <source>The work tree has changes that are not committed. Commit them or put them aside with “git stash”.</source>
        <translation>作業ツリーにコミットされていない変更があります。コミットするか、「git stash」で退避してください。</translation>
    </message>
    <message>
        <source>“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.</source>
        <translation>「%1」が見つかりません。このリポジトリにその名前のブランチ、タグ、コミットはありません。「git fetch」で取得できるかもしれません。</translation>
    </message>
    <message>
        <source>Git does not know who you are. Set user.name and user.email with “git config --global”.</source>
        <translation>Git に利用者の名前が設定されていません。「git config --global」で user.name と user.email を設定してください。</translation>
    </message>
    <message>
        <source>Git does not know who you are: %1 is not set. Set it with: git config --global %1 &quot;…&quot;</source>
        <translation>Git に利用者の情報がありません。%1 が未設定です。次のコマンドで設定してください：git config --global %1 &quot;…&quot;</translation>
    </message>
    <message>
        <source>A hook of the repository refused. Mend what it complains about, then run this again. It said:</source>
        <translation>リポジトリのフックが拒否しました。指摘を直してから、もう一度実行してください。出力：</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” refused. Mend what it complains about, then run this again. It said:</source>
        <translation>リポジトリのフック「%1」が拒否しました。指摘を直してから、もう一度実行してください。出力：</translation>
    </message>
    <message>
        <source>Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.</source>
        <translation>署名に失敗しました：%1。鍵はあり、ロックは解除されていますか。Git の設定は user.signingkey と gpg.format で行います。</translation>
    </message>
    <message>
        <source>“%1” failed. It said:</source>
        <translation>「%1」が失敗しました。出力：</translation>
    </message>
    <message>
        <source>The program “%1” was not found. Install it, or correct the name.</source>
        <translation>プログラム「%1」が見つかりません。インストールするか、名前を直してください。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Run this again: what is done already is not done twice.</source>
        <translation>「%1」が時間内に応答しませんでした。もう一度実行してください。完了した分が二重に行われることはありません。</translation>
    </message>
    <message>
        <source>Cancelled. What was done stays; run this again to go on.</source>
        <translation>キャンセルしました。完了した分は残ります。もう一度実行すると続行します。</translation>
    </message>
    <message>
        <source>This session has no keychain (a Secret Service such as GNOME Keyring or KWallet), so no credential can be kept. Start one; Slipway never writes a credential to a file.</source>
        <translation>このセッションにはキーチェーン（GNOME Keyring や KWallet などの Secret Service）がないため、認証情報を保存できません。起動してください。Slipway が認証情報をファイルに書くことはありません。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain holds no credential “%1”. Store it with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>キーチェーンに認証情報「%1」がありません。「slipwayctl credentials set %1」または設定で保存してください。</translation>
    </message>
    <message>
        <source>Something went wrong that Slipway did not foresee (%1). Nothing is lost: run this again.</source>
        <translation>Slipway の想定していない問題が起きました (%1)。何も失われていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The remote %1 answers.</source>
        <translation>リモート %1 は応答しています。</translation>
    </message>
    <message>
        <source>%1 is where this repository last saw it.</source>
        <translation>%1 は、このリポジトリが最後に確認した位置にあります。</translation>
    </message>
    <message>
        <source>The tag %1 is free.</source>
        <translation>タグ %1 は使用できます。</translation>
    </message>
    <message>
        <source>Commits and tags will be by %1.</source>
        <translation>コミットとタグの作成者は %1 になります。</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 に書き込めます。</translation>
    </message>
    <message>
        <source>Not checked: whether %1 takes the push. That is only known by pushing.</source>
        <translation>未チェック：%1 がプッシュを受け付けるかどうか。プッシュするまでわかりません。</translation>
    </message>
    <message>
        <source>Not checked: whether signing works. The key is not used before it is needed.</source>
        <translation>未チェック：署名できるかどうか。鍵は必要になるまで使われません。</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was left as it is. Look at it, then try again.</source>
        <translation>%1 はその間にほかの人が変更したため、そのままにしました。確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.</source>
        <translation>作業ツリーは %1 にありますが、対象は %2 です。「git switch」と「git pull」で切り替えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds. It may wait for its password in a window of its own, perhaps behind another one: answer there, then try again. Is there no such window, log out and in again, which starts the keychain anew.</source>
        <translation>キーチェーンが %1 秒以内に応答しませんでした。別のウィンドウの後ろなどで、パスワードの入力を待っているかもしれません。そこで入力してから、もう一度試してください。そのようなウィンドウがなければ、ログアウトして再びログインするとキーチェーンが起動し直されます。</translation>
    </message>
    <message>
        <source>Write the checksums, %1 – not signed: Slipway knows no gpg.format “%2”</source>
        <translation>チェックサムを書き込む、%1 – 署名なし: Slipway は gpg.format「%2」を知りません</translation>
    </message>
    <message>
        <source>The checksums will not be signed: Git&apos;s gpg.format is “%1”, and Slipway signs with openpgp or ssh.</source>
        <translation>チェックサムは署名されません: Git の gpg.format は「%1」ですが、Slipway は openpgp か ssh で署名します。</translation>
    </message>
    <message>
        <source>Not as expected: %1.</source>
        <translation>期待どおりではありません: %1。</translation>
    </message>
    <message>
        <source>“%1” gives no answer that can be trusted. Check the network, and the proxy if there is one, then run this again:</source>
        <translation>「%1」から信頼できる応答がありません。ネットワークと、あればプロキシを確認してから、もう一度実行してください:</translation>
    </message>
    <message>
        <source>“%1” does not accept the token: it has expired, or was withdrawn. Store a new one with “slipwayctl credentials set %1” or in Settings. It said:</source>
        <translation>「%1」はトークンを受け付けません。期限切れか、取り消されています。「slipwayctl credentials set %1」または設定で新しいものを保存してください。応答:</translation>
    </message>
    <message>
        <source>The token may not read “%1”. Give it the right to do so, or store another one. The forge said:</source>
        <translation>このトークンでは「%1」を読めません。権限を与えるか、別のトークンを保存してください。フォージの応答:</translation>
    </message>
    <message>
        <source>There is no “%1”, or the token may not see it. Is the repository named right in slipway.toml, the commit pushed, and the token one for this repository? The forge said:</source>
        <translation>「%1」が存在しないか、トークンから見えません。slipway.toml のリポジトリ名、コミットがプッシュ済みか、トークンがこのリポジトリ用かを確認してください。フォージの応答:</translation>
    </message>
    <message>
        <source>“%1” answers no more questions until %2, since too many were asked. Run this again then. It said:</source>
        <translation>「%1」は問い合わせが多すぎたため %2 まで応答しません。その後にもう一度実行してください。応答:</translation>
    </message>
    <message>
        <source>“%1” was asked several times and could not be answered. That is the forge&apos;s own trouble: run this again later. It said:</source>
        <translation>「%1」を何度か問い合わせましたが、応答を得られませんでした。フォージ側の問題です。後でもう一度実行してください。応答:</translation>
    </message>
    <message>
        <source>What “%1” answered is not an answer of this forge. Does a sign-in page of the network stand between, or is the forge&apos;s address wrong in slipway.toml? It came as:</source>
        <translation>「%1」の応答はこのフォージのものではありません。ネットワークのログインページが間にあるか、slipway.toml のフォージのアドレスが誤っていませんか。受け取った形式:</translation>
    </message>
    <message>
        <source>“%1” leads to another host, “%2”. The token does not go there: correct the forge in slipway.toml.</source>
        <translation>「%1」は別のホスト「%2」へ転送されます。トークンはそこへは送りません。slipway.toml のフォージを直してください。</translation>
    </message>
    <message>
        <source>Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if none runs, delete that file. Then run this again.</source>
        <translation>別のプログラムがリポジトリで作業中か、作業中に強制終了されました: %1 があります。終わるまで待ち、何も動いていなければそのファイルを削除してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>まだ実行中</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>waiting for a person</source>
        <translation>人の対応待ち</translation>
    </message>
    <message>
        <source>given up by the forge</source>
        <translation>フォージが打ち切り</translation>
    </message>
    <message>
        <source>“%1” succeeded for %2.</source>
        <translation>%2 に対する「%1」は成功しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results of %1 succeeded.</source>
        <translation>
            <numerusform>%1 の %Ln 件の結果が成功しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is %2 for %3, which counts as succeeded.</source>
        <translation>%3 に対する「%1」は%2で、成功とみなされます。</translation>
    </message>
    <message>
        <source>“%1” is still running for %2. Ask again when it has ended.</source>
        <translation>%2 に対する「%1」はまだ実行中です。終わってからもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>“%1” did not succeed for %2: %3.</source>
        <translation>%2 に対する「%1」は成功しませんでした: %3。</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun for %2.</source>
        <translation>「%1」は必須ですが、%2 に対して始まっていません。</translation>
    </message>
    <message>
        <source>The forge has no result for %1. Is it pushed, and does a workflow run for it?</source>
        <translation>フォージに %1 の結果がありません。プッシュ済みで、ワークフローが実行されますか？</translation>
    </message>
    <message>
        <source>Note: “%1” is not required, and is %2 for %3.</source>
        <translation>注: 「%1」は必須ではなく、%3 に対して%2です。</translation>
    </message>
    <message>
        <source>The forge was not asked yet.</source>
        <translation>フォージにはまだ問い合わせていません。</translation>
    </message>
    <message>
        <source>CI green on the main branch</source>
        <translation>メインブランチの CI が成功</translation>
    </message>
    <message numerus="yes">
        <source>CI green on the last %Ln commits</source>
        <translation>
            <numerusform>最近の %Ln 件のコミットの CI が成功</numerusform>
        </translation>
    </message>
    <message>
        <source>only for forge %1</source>
        <translation>フォージ %1 専用</translation>
    </message>
    <message>
        <source>project.forge with github:, which this kind asks</source>
        <translation>この種類が問い合わせる github: の project.forge</translation>
    </message>
    <message>
        <source>a number from 1 to 100</source>
        <translation>1 から 100 までの数</translation>
    </message>
    <message>
        <source>the name of a remote</source>
        <translation>リモートの名前</translation>
    </message>
    <message>
        <source>an address such as https://github.example.org</source>
        <translation>https://github.example.org のようなアドレス</translation>
    </message>
    <message>
        <source>%1 leads there: %2</source>
        <translation>%1 の行き先: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows run there. With this check a release waits until they are green for its commit.</source>
        <translation>
            <numerusform>そこで %Ln 個のワークフローが動きます。このチェックがあると、リリースはそのコミットで成功するまで待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forge</source>
        <translation>フォージ</translation>
    </message>
    <message>
        <source>Check: CI green</source>
        <translation>チェック: CI の成功</translation>
    </message>
    <message>
        <source>The remote “%1” leads to “%2”, and not to %3. Name the one that does in slipway.toml (project.remote).</source>
        <translation>リモート「%1」の行き先は「%2」で、%3 ではありません。正しいものを slipway.toml に書いてください (project.remote)。</translation>
    </message>
    <message>
        <source>The remote %1 leads to the forge&apos;s repository.</source>
        <translation>リモート %1 はフォージのリポジトリを指しています。</translation>
    </message>
    <message>
        <source>The forge takes you for %1.</source>
        <translation>フォージから見たあなたは %1 です。</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>The keychain holds no token “%1”, so only what is public can be read, and not often. Store one with “slipwayctl credentials set %1” or in Settings.</source>
        <translation>キーチェーンにトークン「%1」がないため、公開情報だけを、それも回数を限って読めます。「slipwayctl credentials set %1」または設定で保存してください。</translation>
    </message>
    <message>
        <source>The forge shows the repository %1.</source>
        <translation>フォージでリポジトリ %1 が見えます。</translation>
    </message>
    <message>
        <source>The forge shows what %1 requires and how its checks ended.</source>
        <translation>フォージで %1 の必須条件とチェックの結果が見えます。</translation>
    </message>
    <message>
        <source>a file that no other key names</source>
        <translation>ほかのキーが指定していないファイル</translation>
    </message>
    <message>
        <source>one line of the page</source>
        <translation>ページの 1 行</translation>
    </message>
    <message>
        <source>[[notes.page]], which this is for</source>
        <translation>対象となる [[notes.page]]</translation>
    </message>
    <message>
        <source>each text of a kind of release only once</source>
        <translation>リリースの種類ごとに各テキストは 1 回だけ</translation>
    </message>
    <message>
        <source>%1 has no line “%2”, below which the section of a release goes. Add it there, or correct notes.page.after.</source>
        <translation>%1 には、リリースの節を下に入れる行「%2」がありません。その行を追加するか、notes.page.after を直してください。</translation>
    </message>
    <message>
        <source>%1 has the line “%2” several times, so the place for the section of a release is not clear. Leave one.</source>
        <translation>%1 には行「%2」が何度もあり、リリースの節を入れる場所が決まりません。1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Here a tag begins that nothing ends. Close it with }}.</source>
        <translation>ここで始まるタグが閉じられていません。}} で閉じてください。</translation>
    </message>
    <message>
        <source>The section “%1” is not closed. End it with {{/%1}}.</source>
        <translation>セクション「%1」が閉じられていません。{{/%1}} で閉じてください。</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that was not begun. Begin it with {{#%1}}.</source>
        <translation>{{/%1}} は始まっていないセクションを閉じています。{{#%1}} で始めてください。</translation>
    </message>
    <message>
        <source>The delimiters of tags cannot be changed. Write {{ and }}.</source>
        <translation>タグの区切り文字は変えられません。{{ と }} を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is a list. Begin it with {{#%1}} and end it with {{/%1}}.</source>
        <translation>「%1」はリストです。{{#%1}} で始め、{{/%1}} で閉じてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be included. Name a file in the folder of the template, or below it.</source>
        <translation>「%1」は取り込めません。テンプレートのフォルダーかその下にあるファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” includes itself. Break the circle.</source>
        <translation>「%1」が自分自身を取り込んでいます。循環をなくしてください。</translation>
    </message>
    <message>
        <source>This is too large for a template, which has at most 256 KiB and 2000 sections.</source>
        <translation>テンプレートとして大きすぎます。上限は 256 KiB、2000 セクションです。</translation>
    </message>
    <message>
        <source>This template makes more than 64 MiB, or repeats itself too often. Take out lists in lists.</source>
        <translation>このテンプレートの結果は 64 MiB を超えるか、繰り返しが多すぎます。リストの中のリストを取り除いてください。</translation>
    </message>
    <message>
        <source>There is no name “%1” here. Known are: %2.</source>
        <translation>ここには「%1」という名前はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>このテンプレートは読めません。</translation>
    </message>
    <message>
        <source>one line with no other placeholder than {version}</source>
        <translation>{version} 以外のプレースホルダーのない 1 行</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one. The forge said:</source>
        <translation>このトークンには「%2」に対する権限「%1」がありません。権限を与えるか、別のトークンを保存してください。フォージの応答:</translation>
    </message>
    <message>
        <source>The forge does not do what “%1” was asked. It said:</source>
        <translation>フォージは「%1」に求められたことを行いません。フォージの応答:</translation>
    </message>
    <message>
        <source>Merge %1 into %2 at the forge</source>
        <translation>フォージで %1 を %2 にマージ</translation>
    </message>
    <message>
        <source>Open the pull request of %1 into %2</source>
        <translation>%1 から %2 へのプルリクエストを作成</translation>
    </message>
    <message>
        <source>Wait for the approval and the checks of the pull request of %1</source>
        <translation>%1 のプルリクエストの承認とチェックを待つ</translation>
    </message>
    <message>
        <source>Squash the pull request of %1 into one commit on %2</source>
        <translation>%1 のプルリクエストを %2 上の 1 コミットにスカッシュ</translation>
    </message>
    <message>
        <source>open pull request</source>
        <translation>プルリクエストの作成</translation>
    </message>
    <message>
        <source>review pull request</source>
        <translation>プルリクエストのレビュー</translation>
    </message>
    <message>
        <source>merge pull request</source>
        <translation>プルリクエストのマージ</translation>
    </message>
    <message>
        <source>It is a draft: press “Ready for review” there.</source>
        <translation>下書きです。そこで「Ready for review」を押してください。</translation>
    </message>
    <message>
        <source>It conflicts with the main branch: delete the release branch and cut again.</source>
        <translation>メインブランチと競合しています。リリースブランチを削除して、もう一度カットしてください。</translation>
    </message>
    <message>
        <source>%1 has moved on: delete the release branch and cut again.</source>
        <translation>%1 が先に進んでいます。リリースブランチを削除して、もう一度カットしてください。</translation>
    </message>
    <message>
        <source>%1 asks for changes.</source>
        <translation>%1 が変更を求めています。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>“%1” did not succeed.</source>
        <translation>「%1」は成功しませんでした。</translation>
    </message>
    <message>
        <source>One more person has to approve it.</source>
        <translation>あと 1 人の承認が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to approve it.</source>
        <translation>
            <numerusform>あと %n 人の承認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits get onto %1 through a merge queue alone: press “Merge when ready” there.</source>
        <translation>%1 にはマージキューからしかコミットできません。そこで「Merge when ready」を押してください。</translation>
    </message>
    <message>
        <source>A rule of the main branch is not met: the forge shows there which one.</source>
        <translation>メインブランチの規則が満たされていません。どれかはフォージに表示されています。</translation>
    </message>
    <message>
        <source>“%1” is required, and has not begun.</source>
        <translation>「%1」は必須ですが、始まっていません。</translation>
    </message>
    <message>
        <source>No check has begun.</source>
        <translation>チェックがまだ始まっていません。</translation>
    </message>
    <message>
        <source>“%1” is still running.</source>
        <translation>「%1」はまだ実行中です。</translation>
    </message>
    <message>
        <source>The forge is still finding out whether it can be merged.</source>
        <translation>マージできるかどうかをフォージが確認中です。</translation>
    </message>
    <message>
        <source>The pull request %1 of this release was closed without being merged. Open it again and run this again, or delete the release branch here and on the remote to begin anew.</source>
        <translation>このリリースのプルリクエスト %1 はマージされずに閉じられました。再び開いてからもう一度実行するか、最初からやり直すにはここにあるものとリモートのリリースブランチを削除してください。</translation>
    </message>
    <message>
        <source>The pull request %1 cannot be merged yet. Run this again when this is settled:</source>
        <translation>プルリクエスト %1 はまだマージできません。次のことが片付いたら、もう一度実行してください:</translation>
    </message>
    <message>
        <source>The forge does not merge the pull request %1 when Slipway asks. Merge it there, or let somebody do it who may, then run this again: the merge is found. The forge said:</source>
        <translation>フォージは Slipway の求めではプルリクエスト %1 をマージしません。そこでマージするか、権限のある人にマージしてもらい、もう一度実行してください。マージは見つけられます。フォージの応答:</translation>
    </message>
    <message>
        <source>What landed on the main branch as %2 is not what was reviewed on %1, %3. Nothing is tagged. Look at the difference, then take it back, or release another version.</source>
        <translation>%2 としてメインブランチに入ったものは、%1 でレビューされたもの (%3) ではありません。タグは付けていません。違いを確認してから取り消すか、別のバージョンをリリースしてください。</translation>
    </message>
    <message>
        <source>Somebody pushed to the branch %1: it is at %2 and not at %3, which this release made. Look at it with “git log %3..%2”. Take it back, or delete the release branch and cut again.</source>
        <translation>誰かがブランチ %1 にプッシュしました。ブランチは、このリリースが作った %3 ではなく %2 にあります。「git log %3..%2」で内容を確認してください。それを取り消すか、リリースブランチを削除して、もう一度カットしてください。</translation>
    </message>
    <message>
        <source>Send the request above, then press Enter.</source>
        <translation>上の要求を送ってから Enter キーを押してください。</translation>
    </message>
    <message>
        <source>The account may open and merge pull requests in %1.</source>
        <translation>このアカウントは %1 でプルリクエストを作成してマージできます。</translation>
    </message>
    <message>
        <source>The pull request %1 can be merged.</source>
        <translation>プルリクエスト %1 はマージできます。</translation>
    </message>
    <message>
        <source>The token lacks the right “%1” for “%2”. Give it that right, or store another one.</source>
        <translation>このトークンには「%2」に対する権限「%1」がありません。権限を与えるか、別のトークンを保存してください。</translation>
    </message>
    <message>
        <source>Not checked: whether the token has the rights “%1”. The forge says so only when they are used.</source>
        <translation>未チェック：トークンに権限「%1」があるかどうか。フォージは権限が使われたときにしか示しません。</translation>
    </message>
    <message>
        <source>names as in .slipway/allowed_signers, each once</source>
        <translation>.slipway/allowed_signers にある名前（それぞれ一度だけ）</translation>
    </message>
    <message>
        <source>from 1 to the number of maintainers</source>
        <translation>1 からメンテナーの人数まで</translation>
    </message>
    <message>
        <source>Ask for the sign-off of %1 through %2</source>
        <translation>%2 を通じて %1 の承認を依頼</translation>
    </message>
    <message>
        <source>Wait for the sign-off of %1 (maintainers needed: %2)</source>
        <translation>%1 の承認を待つ（必要なメンテナー：%2 人）</translation>
    </message>
    <message>
        <source>request sign off</source>
        <translation>承認を依頼</translation>
    </message>
    <message>
        <source>collect sign offs</source>
        <translation>承認を集める</translation>
    </message>
    <message>
        <source>Signed, but void. Changed since: %1.</source>
        <translation>署名済みですが無効です。その後の変更：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a release</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>the release commit</source>
        <translation>リリースコミット</translation>
    </message>
    <message>
        <source>the files of the release commit</source>
        <translation>リリースコミットのファイル</translation>
    </message>
    <message>
        <source>the release notes</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>the check “%1”</source>
        <translation>チェック「%1」</translation>
    </message>
    <message>
        <source>the advisory %1</source>
        <translation>セキュリティ勧告 %1</translation>
    </message>
    <message>
        <source>Has not signed.</source>
        <translation>署名していません。</translation>
    </message>
    <message>
        <source>Signed at %1.</source>
        <translation>署名：%1。</translation>
    </message>
    <message>
        <source>Signed, but made this release: slipway.toml does not count the author.</source>
        <translation>署名済みですが、このリリースの作者です。slipway.toml は作者を数えません。</translation>
    </message>
    <message>
        <source>Signed with the key of another maintainer: it counts once.</source>
        <translation>別のメンテナーの鍵で署名されています。一度だけ数えます。</translation>
    </message>
    <message>
        <source>The signature is not a good one by a key that .slipway/allowed_signers of the main branch has for this name.</source>
        <translation>メインブランチの .slipway/allowed_signers がこの名前に認めた鍵による正しい署名ではありません。</translation>
    </message>
    <message>
        <source>Signed, but slipway.toml names no such maintainer.</source>
        <translation>署名済みですが、slipway.toml にこのメンテナーはいません。</translation>
    </message>
    <message>
        <source>What was signed cannot be read: was it made by another version of Slipway?</source>
        <translation>署名された内容を読めません。別のバージョンの Slipway が作ったものでしょうか？</translation>
    </message>
    <message>
        <source>%1 waits for its sign-off (maintainers needed: %2). Run this again when they have signed:</source>
        <translation>%1 は承認を待っています（必要なメンテナー：%2 人）。署名されたら、もう一度実行してください：</translation>
    </message>
    <message>
        <source>What there is to sign of %1 has changed since you were shown it. Nothing was signed: look at it again.</source>
        <translation>%1 の署名対象は表示後に変わりました。何も署名していません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The sign-off of %1 was not kept: .slipway/allowed_signers of the main branch has your key for none of the maintainers of slipway.toml. Add a line with a maintainer&apos;s name and the key there.</source>
        <translation>%1 の承認は記録されませんでした。メインブランチの .slipway/allowed_signers には、slipway.toml のどのメンテナーにもあなたの鍵がありません。メンテナーの名前と鍵の行を追加してください。</translation>
    </message>
    <message>
        <source>Your key has signed nothing of %1 that could be taken back.</source>
        <translation>あなたの鍵による %1 の署名で、取り下げられるものはありません。</translation>
    </message>
    <message>
        <source>The main branch has %1, with the keys of those who sign releases off.</source>
        <translation>メインブランチには、リリースを承認する人の鍵が入った %1 があります。</translation>
    </message>
    <message>
        <source>Pushing %1 starts the workflow.</source>
        <translation>%1 をプッシュするとワークフローが始まります。</translation>
    </message>
    <message>
        <source>The workflow is enabled at the forge.</source>
        <translation>ワークフローはフォージで有効です。</translation>
    </message>
    <message>
        <source>The environment “%1” is protected.</source>
        <translation>環境「%1」は保護されています。</translation>
    </message>
    <message>
        <source>Run %1 for the tag: %2.</source>
        <translation>タグに対する実行 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” did not succeed: %2.</source>
        <translation>「%1」は成功しませんでした：%2。</translation>
    </message>
    <message>
        <source>“%1” did not succeed at “%2”: %3.</source>
        <translation>「%1」は「%2」で成功しませんでした：%3。</translation>
    </message>
    <message>
        <source>Not checked: whether the forge has the workflow enabled, and how its environments are protected.</source>
        <translation>未確認：フォージでワークフローが有効か、環境がどう保護されているか。</translation>
    </message>
    <message>
        <source>Release workflow ready</source>
        <translation>リリースのワークフローの準備完了</translation>
    </message>
    <message>
        <source>Publishes when a tag is pushed. A check says before the tag what would go wrong: %1</source>
        <translation>タグがプッシュされると公開します。うまくいかないことをチェックがタグの前に知らせます：%1</translation>
    </message>
    <message>
        <source>Published by workflow</source>
        <translation>ワークフローが公開</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: its tags are %2. Change on.push.tags, or the tag.</source>
        <translation>%1 をプッシュしてもワークフローは始まりません：対象のタグは %2 です。on.push.tags かタグを変えてください。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: tags-ignore is %2. Change it.</source>
        <translation>%1 をプッシュしてもワークフローは始まりません：tags-ignore が %2 です。変えてください。</translation>
    </message>
    <message>
        <source>Nothing starts the workflow. Add on.push.tags.</source>
        <translation>ワークフローを始めるものがありません。on.push.tags を加えてください。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start this workflow: another one does. If it starts with the tag, name it as publish.workflow.</source>
        <translation>%1 をプッシュしてもこのワークフローは始まりません：別のワークフローが始めます。それがタグで始まるなら、それを publish.workflow に書いてください。</translation>
    </message>
    <message>
        <source>GitHub does not take tags and tags-ignore together. Write what to ignore into tags, behind a “!”.</source>
        <translation>GitHub は tags と tags-ignore を同時に受け付けません。無視するものは「!」を付けて tags に書いてください。</translation>
    </message>
    <message>
        <source>The workflow has no job.</source>
        <translation>ワークフローにジョブがありません。</translation>
    </message>
    <message>
        <source>The job “%1” needs “%2”, and there is no such job: GitHub refuses the workflow.</source>
        <translation>ジョブ「%1」は「%2」を必要としますが、そのジョブはありません：GitHub はワークフローを拒みます。</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, which only the repository’s settings may give it. Add it to permissions.</source>
        <translation>ジョブ「%1」の「%2」には権限「%3: write」が必要ですが、それを与えうるのはリポジトリの設定だけです。permissions に加えてください。</translation>
    </message>
    <message>
        <source>The job “%1” fetches the newest commit alone, and “%2” reads the history. Give actions/checkout “fetch-depth: 0”.</source>
        <translation>ジョブ「%1」は最新のコミットだけを取得しますが、「%2」は履歴を読みます。actions/checkout に「fetch-depth: 0」を与えてください。</translation>
    </message>
    <message>
        <source>When one part of “%1” fails, the others are cancelled while they publish. Set fail-fast to false.</source>
        <translation>「%1」の一部が失敗すると、ほかは公開の途中で取り消されます。fail-fast を false にしてください。</translation>
    </message>
    <message>
        <source>The job “%1” publishes (%2) without an environment, so that nobody is asked before. Give it a protected one.</source>
        <translation>ジョブ「%1」は環境なしで公開する（%2）ため、事前に誰にも確認されません。保護された環境を与えてください。</translation>
    </message>
    <message>
        <source>GitHub fails each job that uses “%1”. Use a newer version.</source>
        <translation>GitHub は「%1」を使うジョブをすべて失敗させます。新しいバージョンを使ってください。</translation>
    </message>
    <message>
        <source>“%1” makes the release public before “%2” has added all files. Make a draft and publish it last: an immutable release takes no more files.</source>
        <translation>「%1」は、「%2」がすべてのファイルを加える前にリリースを公開します。下書きを作り、最後に公開してください：不変のリリースはファイルをもう受け付けません。</translation>
    </message>
    <message>
        <source>“%1” is pushed before “%2” signs it. Push by digest and sign, then set the tag.</source>
        <translation>「%1」は「%2」が署名する前にプッシュされます。ダイジェストでプッシュして署名し、そのあとでタグを付けてください。</translation>
    </message>
    <message>
        <source>“%1” comes from others and is not pinned to a commit. Write its 40 digits behind the “@”.</source>
        <translation>「%1」は他者のもので、コミットに固定されていません。「@」の後にコミットの 40 桁を書いてください。</translation>
    </message>
    <message>
        <source>“%1” in a script can hold commands that anybody wrote. Pass it in an environment variable.</source>
        <translation>スクリプト中の「%1」には、誰かが書いたコマンドが入りえます。環境変数で渡してください。</translation>
    </message>
    <message>
        <source>pull_request_target runs for anybody’s pull request, with this repository’s secrets. Give it a workflow of its own.</source>
        <translation>pull_request_target は誰のプルリクエストに対しても、このリポジトリのシークレットを持って実行されます。専用のワークフローに分けてください。</translation>
    </message>
    <message>
        <source>Another run of the group “%1” cancels this one while it publishes. Set cancel-in-progress to false.</source>
        <translation>グループ「%1」の別の実行が、公開中のこの実行を取り消します。cancel-in-progress を false にしてください。</translation>
    </message>
    <message>
        <source>The workflow is disabled at the forge. Enable it there.</source>
        <translation>ワークフローはフォージで無効です。そこで有効にしてください。</translation>
    </message>
    <message>
        <source>The forge has disabled the workflow, as nothing happened for a long time. Enable it there.</source>
        <translation>長いあいだ動きがなかったため、フォージがワークフローを無効にしました。そこで有効にしてください。</translation>
    </message>
    <message>
        <source>The job “%1” uses the environment “%2”, which is not there: GitHub makes it, unprotected. Make it first.</source>
        <translation>ジョブ「%1」は環境「%2」を使いますが、それはありません：GitHub が保護なしで作ります。先に作ってください。</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” is not protected. Give it reviewers, or the tags that may use it.</source>
        <translation>ジョブ「%1」の環境「%2」は保護されていません。レビュアーか、使ってよいタグを設定してください。</translation>
    </message>
    <message>
        <source>The environment “%2” of the job “%1” does not take %3. Add a pattern for the tag to it.</source>
        <translation>ジョブ「%1」の環境「%2」は %3 を受け付けません。タグに合うパターンを加えてください。</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>失敗します：%1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>リスク：%1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>助言：%1</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: only branches do. Add on.push.tags.</source>
        <translation>%1 をプッシュしてもワークフローは始まりません：始めるのはブランチだけです。on.push.tags を加えてください。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow; only these events do: %2. Add on.push.tags.</source>
        <translation>%1 をプッシュしてもワークフローは始まりません。始めるのは次のイベントだけです：%2。on.push.tags を加えてください。</translation>
    </message>
    <message>
        <source>Pushing %1 does not start the workflow: a release does that is published at the forge by a person, or with another token than GITHUB_TOKEN.</source>
        <translation>%1 をプッシュしてもワークフローは始まりません：始めるのは、人が、または GITHUB_TOKEN 以外のトークンでフォージに公開したリリースです。</translation>
    </message>
    <message>
        <source>“%2” in the job “%1” needs the permission “%3: write”, and does not have it. Add it to permissions.</source>
        <translation>ジョブ「%1」の「%2」には権限「%3: write」が必要ですが、ありません。permissions に加えてください。</translation>
    </message>
    <message>
        <source>Not decided: whether what you wrote for %1 comes into this version. The notes in the window offer it.</source>
        <translation>未決定: %1 のために書いた内容をこのバージョンに取り込むかどうか。ウィンドウのリリースノートで選べます。</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Slipway</source>
        <translation>Slipway について</translation>
    </message>
    <message>
        <source>Pages about Slipway</source>
        <translation>Slipway に関するページ</translation>
    </message>
    <message>
        <source>&amp;Slipway</source>
        <translation>&amp;Slipway</translation>
    </message>
    <message>
        <source>Cut software releases by pointing and clicking, and see what is about to happen before it does.</source>
        <translation>クリック操作でソフトウェアをリリースし、何が起こるかを事前に確認できます。</translation>
    </message>
    <message>
        <source>© 2026 The Slipway authors.

Slipway is free software: you can share it and change it under the terms of the GNU General Public License, version 3 or any later version (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>© 2026 Slipway の作者一同。

Slipway は自由ソフトウェアです。GNU General Public License バージョン 3 またはそれ以降 (GPL-3.0-or-later) の条件のもとで共有・改変できます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Third-party software</source>
        <translation>サードパーティーソフトウェア(&amp;T)</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>サードパーティーソフトウェアとそのライセンス</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Slipway %1</source>
        <translation>Slipway %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1（ビルド時 Qt %2）</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>実際</translation>
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
        <translation>正確な変更点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::CheckDetails</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Log of the check</source>
        <translation>チェックのログ</translation>
    </message>
    <message>
        <source>Choose a check to see its evidence.</source>
        <translation>チェックを選ぶと、その根拠が表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter does what the button of the check says; its menu has all that can be done.</source>
        <translation>Enterキーでチェックのボタンの操作を行います。できることはすべてメニューにあります。</translation>
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
        <translation>状態</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a finding, and how many more</comment>
        <translation>
            <numerusform>%1（ほか %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Changelog and notes</source>
        <translation>変更履歴とノート</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Decisions and confirmations</source>
        <translation>決定と確認</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistPane</name>
    <message>
        <source>R&amp;un all</source>
        <translation>すべて実行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show only the checks that have not passed and are not waived</source>
        <translation>合格も免除もされていないチェックだけを表示します</translation>
    </message>
    <message>
        <source>Confirm a check</source>
        <translation>チェックを確認する</translation>
    </message>
    <message>
        <source>You state that this is done: %1</source>
        <translation>次のことが完了していると表明します：%1</translation>
    </message>
    <message>
        <source>&amp;Note (may stay empty)</source>
        <translation>メモ（空でも可）(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Waive a check</source>
        <translation>チェックを免除する</translation>
    </message>
    <message>
        <source>The release goes on although this does not pass: %1. Your name and reason are kept with the result.</source>
        <translation>次のチェックに合格していなくても、リリースを続けます：%1。名前と理由は結果とともに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除する</translation>
    </message>
    <message>
        <source>No decision needed</source>
        <translation>決定は不要</translation>
    </message>
    <message>
        <source>You state that this release needs no recorded decision.</source>
        <translation>このリリースには決定の記録が不要であることを表明します。</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>表明する</translation>
    </message>
    <message>
        <source>&amp;What is left</source>
        <translation>残り(&amp;W)</translation>
    </message>
    <message>
        <source>Look at every check, run the commands and ask the forge</source>
        <translation>すべてのチェックを見て、コマンドを実行し、フォージに問い合わせる</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistViewModel</name>
    <message>
        <source>%1 at commit %2</source>
        <translation>コミット %2 の %1</translation>
    </message>
    <message>
        <source>(The end of the log. The whole of it is in %1.)</source>
        <translation>（ログの末尾です。全体は %1 にあります。）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 passed</source>
        <translation>
            <numerusform>%L1 件中 %Ln 件合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln 件免除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln 件保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>for commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln 件未チェック</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>準備未完了：%1</translation>
    </message>
</context>
<context>
    <name>ui::CloneDialog</name>
    <message>
        <source>Clone a repository</source>
        <translation>リポジトリをクローン</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the repository</source>
        <translation>リポジトリのアドレス</translation>
    </message>
    <message>
        <source>&amp;Into folder</source>
        <translation>保存先フォルダー(&amp;I)</translation>
    </message>
    <message>
        <source>Folder that the clone goes into</source>
        <translation>クローンを置くフォルダー</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Progress of the clone</source>
        <translation>クローンの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clone into folder</source>
        <translation>クローン先のフォルダー</translation>
    </message>
    <message>
        <source>The whole history is fetched: the notes are made from it.</source>
        <translation>ノートの作成に必要なため、履歴全体を取得します。</translation>
    </message>
    <message>
        <source>Makes %1. %2</source>
        <translation>%1 を作成します。%2</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 をクローン</translation>
    </message>
</context>
<context>
    <name>ui::CloneViewModel</name>
    <message>
        <source>The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.</source>
        <translation>アドレスにパスワードが含まれており、Git が平文で保存してしまいます。取り除いてください。Git は認証情報ヘルパーに問い合わせます。</translation>
    </message>
    <message>
        <source>The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.</source>
        <translation>アドレスがリポジトリを指していません。https://host/name.git、git@host:name.git、またはフォルダーの形です。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>フォルダー %1 がありません。存在するものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another folder.</source>
        <translation>%1 はすでにあります。それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Waiting for the remote…</source>
        <translation>リモートを待っています…</translation>
    </message>
    <message>
        <source>Receiving objects, %L1 %</source>
        <translation>オブジェクトを受信中、%L1 %</translation>
    </message>
    <message>
        <source>Putting them together, %L1 %</source>
        <translation>オブジェクトを組み立て中、%L1 %</translation>
    </message>
    <message>
        <source>Writing the files, %L1 %</source>
        <translation>ファイルを書き込み中、%L1 %</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>Close Slipway</source>
        <translation>Slipway を閉じる</translation>
    </message>
    <message>
        <source>%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on from there.</source>
        <translation>%1：%2。ウィンドウがなくても続行できます。停止しても完了した分は残り、「再開」でそこから続行できます。</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <translation>トレイで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on minimised</source>
        <translation>最小化して続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop after the running steps</source>
        <translation>実行中のステップの後で停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>ウィンドウを開いたままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>一致するコマンド</translation>
    </message>
</context>
<context>
    <name>ui::CommitDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>やり直す(&amp;E)</translation>
    </message>
    <message>
        <source>No commits</source>
        <translation>コミットなし</translation>
    </message>
    <message>
        <source>Filter commits</source>
        <translation>コミットを絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Group commits by</source>
        <translation>コミットのまとめ方</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>セクション別</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>タイプ別</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>作者別</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done.</source>
        <translation>スペースで表示と非表示、F2 で編集、Enter でコミットを開きます。できることはすべてメニューにあります。</translation>
    </message>
    <message>
        <source>The commits could not be read</source>
        <translation>コミットを読めませんでした</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>原因は上に示されています。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the commits…</source>
        <translation>コミットを読み込み中…</translation>
    </message>
    <message>
        <source>No commit since the last release</source>
        <translation>前回のリリース以降のコミットはありません</translation>
    </message>
    <message>
        <source>As soon as there is one it stands here.</source>
        <translation>できるとここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Open commit</source>
        <translation>コミットを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>セクション(&amp;C)</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>a pull request</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Ends in</source>
        <comment>the section that a commit is shown in</comment>
        <translation>行き先</translation>
    </message>
</context>
<context>
    <name>ui::CommitDeskViewModel</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合する(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>分ける(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept guess</source>
        <translation>推測を受け入れる(&amp;A)</translation>
    </message>
    <message>
        <source>As in the &amp;log</source>
        <translation>履歴のとおり(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln 件のコミット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow no convention</source>
        <translation>
            <numerusform>%Ln 件は規約外</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
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
        <translation>ここに書けるもの</translation>
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
        <translation>保存済み</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsPage</name>
    <message>
        <source>Credentials are kept in the keychain of your system and nowhere else. Slipway shows their names, never the secrets.</source>
        <translation>認証情報はシステムのキーチェーンだけに保存されます。Slipway が表示するのは名前だけで、シークレットは表示しません。</translation>
    </message>
    <message>
        <source>Credentials in the keychain</source>
        <translation>キーチェーンの認証情報</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>See whether the keychain gives it out</source>
        <translation>キーチェーンから取得できるか確認します</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>削除(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>認証情報の名前</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;Add to keychain</source>
        <translation>キーチェーンに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Forget a credential</source>
        <translation>認証情報の削除</translation>
    </message>
    <message>
        <source>“%1” is taken out of the keychain. The service it belongs to still knows it.</source>
        <translation>「%1」をキーチェーンから削除します。対応するサービス側には残ります。</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Add a credential here:</source>
        <translation>まだ何も保存されていません。ここで認証情報を追加してください：</translation>
    </message>
    <message>
        <source>Use &amp;gh&apos;s login…</source>
        <translation>gh のログインを使用(&amp;G)…</translation>
    </message>
    <message>
        <source>Keep the token of GitHub&apos;s program gh. The name is the host, such as github.com</source>
        <translation>GitHub のプログラム gh のトークンを保存します。名前は github.com などのホスト名です</translation>
    </message>
    <message>
        <source>Use gh&apos;s login</source>
        <translation>gh のログインを使用</translation>
    </message>
    <message>
        <source>Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it Slipway may do there whatever gh may do.</source>
        <translation>Slipway は「gh auth token --hostname=%1」を実行し、得られたトークンを「%1」としてキーチェーンに保存します。これにより Slipway は gh にできることをすべて行えるようになります。</translation>
    </message>
    <message>
        <source>Use it for “%1”</source>
        <translation>「%1」に使用</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアント ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app</source>
        <translation>OAuth アプリのクライアント ID</translation>
    </message>
    <message>
        <source>of your OAuth app</source>
        <translation>お使いの OAuth アプリのもの</translation>
    </message>
    <message>
        <source>Sign in in a &amp;browser</source>
        <translation>ブラウザーでサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>Get a code, type it into a page of the forge, and keep the token. The name is the host, such as github.com</source>
        <translation>コードを取得してフォージのページに入力し、トークンを保存します。名前は github.com などのホスト名です</translation>
    </message>
    <message numerus="yes">
        <source>Enter the code %1 at %2. It is good for %Ln minutes.</source>
        <translation>
            <numerusform>%2 でコード %1 を入力してください。%Ln 分間有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>待機をやめる(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code…</source>
        <translation>コードの入力を待っています…</translation>
    </message>
</context>
<context>
    <name>ui::CredentialsViewModel</name>
    <message>
        <source>“%1” is in the keychain.</source>
        <translation>「%1」をキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>“%1” can be read.</source>
        <translation>「%1」を読み取れます。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the keychain.</source>
        <translation>「%1」をキーチェーンから削除しました。</translation>
    </message>
</context>
<context>
    <name>ui::DeskEntry</name>
    <message>
        <source>By type</source>
        <translation>タイプ別</translation>
    </message>
    <message>
        <source>Section of the chosen commits</source>
        <translation>選んだコミットのセクション</translation>
    </message>
    <message>
        <source>Migration of the chosen commits</source>
        <translation>選んだコミットの移行方法</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>セクション(&amp;I)</translation>
    </message>
    <message>
        <source>Mi&amp;gration</source>
        <translation>移行方法(&amp;G)</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>What users have to do</source>
        <translation>利用者がすべきこと</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Fixed-width font of the system</source>
        <translation>システムの等幅フォント(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>フォント(&amp;O)</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>サイズ（ポイント）</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Those that fit the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>スペルチェック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>テキストの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>テキストの言語</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install the package of your language, such as hunspell-en-us, and start Slipway again.</source>
        <translation>辞書がインストールされていません。hunspell-en-us など、使う言語のパッケージをインストールして Slipway を起動し直してください。</translation>
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
        <translation>違いを表示…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手のものを使う</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>取り込まない</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the notes</source>
        <translation>ノートを検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字小文字</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>大文字と小文字を区別する</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Leave out what is part of a longer word</source>
        <translation>より長い単語の一部であるものを除く</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The words are a regular expression</source>
        <translation>単語を正規表現として扱う</translation>
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
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
</context>
<context>
    <name>ui::FindViewModel</name>
    <message>
        <source>%1 (at character %L2)</source>
        <translation>%1（%L2 文字目）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixViewModel</name>
    <message>
        <source>There is nothing to change: your files hold it already, so commit and push them. An empty changelog entry is written under Notes.</source>
        <translation>変更するものはありません。ファイルにはすでに含まれているので、コミットしてプッシュしてください。空の変更履歴の項目は「ノート」で書きます。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This changes your work tree, which then has something to commit and push: the check looks at commits, so it passes after that. What the files hold now is kept as a backup.</source>
        <translation>まだ何も変更されていません。作業ツリーを変更するので、その後コミットとプッシュが必要です。チェックはコミットを見るため、合格するのはその後です。現在の内容はバックアップとして残ります。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Changed: %1. Commit and push that, then look again. Edit &gt; Undo the last fix takes it back.</source>
        <translation>変更しました：%1。コミットしてプッシュし、再確認してください。「編集 &gt; 最後の修正を元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Put back as before: %1.</source>
        <translation>元に戻しました：%1。</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 を変更しました。以前の内容は %2 にあります</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GeneralPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Slipway speaks another language from its next start on.</source>
        <translation>言語の変更は、次に Slipway を起動したときから有効になります。</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>&amp;Open the repository that was open last</source>
        <translation>最後に開いていたリポジトリを開く(&amp;O)</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>ui::GroupedChecks</name>
    <message numerus="yes">
        <source>%L1 of %Ln done</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuessModel</name>
    <message>
        <source>Guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
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
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
    <message>
        <source>%1 — User guide</source>
        <translation>%1 — ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>ui::LivePreview</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::LogPane</name>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>ui::LogRelay</name>
    <message numerus="yes">
        <source>… %Ln characters came too fast to be shown …</source>
        <translation>
            <numerusform>… %Ln 文字は速すぎて表示できませんでした …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LogTools</name>
    <message>
        <source>What the log shows</source>
        <translation>ログに表示するもの</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Notes and problems</source>
        <translation>通知と問題</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>警告と失敗</translation>
    </message>
    <message>
        <source>Without what the programs said</source>
        <translation>プログラムの出力を除く</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>リリース(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>リポジトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>クローン(&amp;L)…</translation>
    </message>
    <message>
        <source>Fetch a repository from an address and open it</source>
        <translation>アドレスからリポジトリを取得して開きます</translation>
    </message>
    <message>
        <source>&amp;Sample project</source>
        <translation>サンプルプロジェクト(&amp;S)</translation>
    </message>
    <message>
        <source>Make a small repository with a remote beside it and open it</source>
        <translation>小さなリポジトリとそのリモートを作成して開きます</translation>
    </message>
    <message>
        <source>&amp;Close repository</source>
        <translation>リポジトリを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;ave notes</source>
        <translation>ノートを保存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch from the remote and look at everything again</source>
        <translation>リモートから取得し、すべてを確認し直します</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>すべてのチェックを実行(&amp;A)</translation>
    </message>
    <message>
        <source>Preview &amp;cut…</source>
        <translation>カットをプレビュー(&amp;C)…</translation>
    </message>
    <message>
        <source>Preview &amp;tag…</source>
        <translation>タグをプレビュー(&amp;T)…</translation>
    </message>
    <message>
        <source>Preview &amp;publish…</source>
        <translation>公開をプレビュー(&amp;P)…</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the act that was interrupted</source>
        <translation>中断した操作を続行します</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>チェックリスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ノート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Set &amp;up the release process…</source>
        <translation>リリース手順を設定(&amp;U)…</translation>
    </message>
    <message>
        <source>Draft slipway.toml for the repository that could not be opened without one</source>
        <translation>slipway.toml がなくて開けなかったリポジトリ用に下書きします</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>したいことを入力します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>認証情報(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>Slipway について(&amp;A)</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 — Slipway</translation>
    </message>
    <message>
        <source>Open repository</source>
        <translation>リポジトリを開く</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>ウィンドウに表示中の内容について読みます</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>クリックしたものの説明を表示します</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Collect what helps to find a fault. Nothing is sent.</source>
        <translation>不具合の調査に役立つ情報を集めます。何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the release process…</source>
        <translation>リリース手順を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change slipway.toml, with what is wrong with it and the checklist it gives</source>
        <translation>slipway.toml を、その誤りと作られるチェックリストを見ながら変更します</translation>
    </message>
    <message>
        <source>Put back the files that Slipway changed to make a check pass</source>
        <translation>チェックに合格させるために Slipway が変更したファイルを元に戻します</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ウィンドウの次の部分(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>ウィンドウの前の部分(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find in the log</source>
        <translation>ログを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Undo the last &amp;fix</source>
        <translation>最後の修正を元に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo in the notes</source>
        <translation>ノートで元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of the notes&apos; text</source>
        <translation>ノートのテキストの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo in the notes</source>
        <translation>ノートでやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>&amp;Paste as plain text</source>
        <translation>プレーンテキストとして貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste without making a link of an address</source>
        <translation>アドレスをリンクにせずに貼り付ける</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Make a link of what is selected, or of the word at the cursor</source>
        <translation>選択部分またはカーソル位置の単語をリンクにする</translation>
    </message>
    <message>
        <source>&amp;Heading a level deeper</source>
        <translation>見出しを 1 レベル下げる(&amp;H)</translation>
    </message>
    <message>
        <source>Text becomes a heading, a heading one of the next level</source>
        <translation>テキストは見出しに、見出しは次のレベルになる</translation>
    </message>
    <message>
        <source>Heading a level hi&amp;gher</source>
        <translation>見出しを 1 レベル上げる(&amp;G)</translation>
    </message>
    <message>
        <source>A heading becomes one of the level above, the highest becomes text</source>
        <translation>見出しは 1 つ上のレベルに、最上位はテキストになる</translation>
    </message>
    <message>
        <source>Move lines &amp;up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move lines &amp;down</source>
        <translation>行を下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Duplica&amp;te lines</source>
        <translation>行を複製(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Align the table</source>
        <translation>表をそろえる(&amp;A)</translation>
    </message>
    <message>
        <source>Give the columns of the table at the cursor the same width in every row</source>
        <translation>カーソル位置の表の列幅をすべての行でそろえる</translation>
    </message>
    <message>
        <source>&amp;Export notes</source>
        <translation>ノートを書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>Cop&amp;y notes as</source>
        <translation>ノートをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the whole text as it is written</source>
        <translation>テキスト全体を書いたままコピー</translation>
    </message>
    <message>
        <source>&amp;Formatted text</source>
        <translation>書式付きテキスト(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the text as it looks, for a mail or a page that takes formatted text</source>
        <translation>書式付きテキストを受け取れるメールやページ向けに、見た目のままコピー</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>プレーンテキスト(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the text for a mail, in lines of 72 characters</source>
        <translation>メール用に 1 行 72 文字でコピー</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Save the text as it is written</source>
        <translation>テキストを書いたまま保存</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>ウェブページ(&amp;W)…</translation>
    </message>
    <message>
        <source>Save a page of HTML that stands alone</source>
        <translation>単独で使える HTML ページを保存</translation>
    </message>
    <message>
        <source>&amp;Plain text…</source>
        <translation>プレーンテキスト(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the text for a mail, in lines of 72 characters</source>
        <translation>メール用に 1 行 72 文字で保存</translation>
    </message>
    <message>
        <source>Co&amp;mmits of the line</source>
        <translation>行のコミット(&amp;M)</translation>
    </message>
    <message>
        <source>Show the commits that the line at the cursor came from</source>
        <translation>カーソル行の元になったコミットを表示</translation>
    </message>
    <message>
        <source>Earlier &amp;texts…</source>
        <translation>以前の文(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare this draft with what it was before, and bring that back</source>
        <translation>この下書きを以前のものと比べ、元に戻す</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>プレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quick fixes…</source>
        <translation>クイック修正(&amp;Q)…</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>スペルチェック(&amp;S)</translation>
    </message>
    <message>
        <source>Next misspe&amp;lt word</source>
        <translation>次のつづりの誤り(&amp;L)</translation>
    </message>
    <message>
        <source>Preview what is &amp;written…</source>
        <translation>書き込まれる内容をプレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what a cut writes of the texts, file by file</source>
        <translation>カットがテキストから書き込むものをファイルごとに表示します</translation>
    </message>
</context>
<context>
    <name>ui::MarkdownEditor</name>
    <message>
        <source>There is nothing to mend at the cursor</source>
        <translation>カーソル位置に直すものはありません</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
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
        <translation>%L1 行目: %2</translation>
    </message>
    <message>
        <source>The breaking change does not say what to do about it.</source>
        <translation>破壊的変更に、どう対処すべきかが書かれていません。</translation>
    </message>
    <message>
        <source>[%1] is defined nowhere, so it is no link.</source>
        <translation>[%1] はどこにも定義されていないため、リンクになりません。</translation>
    </message>
    <message>
        <source>No heading is called #%1.</source>
        <translation>#%1 という見出しはありません。</translation>
    </message>
    <message>
        <source>There is no file %1 in the repository.</source>
        <translation>リポジトリにファイル %1 はありません。</translation>
    </message>
    <message>
        <source>The heading “%1” is there twice.</source>
        <translation>見出し「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>“%1” stands in no section.</source>
        <translation>「%1」はどの節にも入っていません。</translation>
    </message>
    <message>
        <source>No commit of this release mentions #%1.</source>
        <translation>このリリースのコミットは #%1 に触れていません。</translation>
    </message>
    <message>
        <source>%1 waits for your words.</source>
        <translation>%1 に文章を入れてください。</translation>
    </message>
    <message>
        <source>The title says %1, the release is %2.</source>
        <translation>タイトルは %1 ですが、リリースは %2 です。</translation>
    </message>
    <message>
        <source>The title says %1, today is %2.</source>
        <translation>タイトルは %1 ですが、今日は %2 です。</translation>
    </message>
    <message>
        <source>Say what to do about the change</source>
        <translation>この変更にどう対応するかを書く</translation>
    </message>
    <message>
        <source>Say that nothing has to be done</source>
        <translation>何もしなくてよいと書く</translation>
    </message>
    <message>
        <source>Define [%1] at the end</source>
        <translation>[%1] を末尾で定義する</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>ただのテキストにする</translation>
    </message>
    <message>
        <source>Remove the link, keep its words</source>
        <translation>リンクを外して文字だけ残す</translation>
    </message>
    <message>
        <source>Lead to #%1</source>
        <translation>#%1 へのリンクにする</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>%1 へのリンクにする</translation>
    </message>
    <message>
        <source>Merge both sections “%1”</source>
        <translation>2 つの節「%1」をまとめる</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>見出しの名前を変える</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>「%1」へ移す</translation>
    </message>
    <message>
        <source>Put a heading above</source>
        <translation>上に見出しを付ける</translation>
    </message>
    <message>
        <source>Change it to #%1</source>
        <translation>#%1 に変える</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>言及を取り除く</translation>
    </message>
    <message>
        <source>Write something in its place</source>
        <translation>代わりに何か書く</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を取り除く</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>%1 に変える</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手のものを使う</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Two texts stand here: yours, and that of another program.</source>
        <translation>ここには自分のテキストと別のプログラムのテキストの 2 つがあります。</translation>
    </message>
</context>
<context>
    <name>ui::NoteElsewhere</name>
    <message>
        <source>Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.</source>
        <translation>別のプログラムがこのテキストのファイルを変えました。決めていただくまで何も書き込みません。両方のテキストを残しています。</translation>
    </message>
    <message>
        <source>From your text to that of the other program</source>
        <translation>自分のテキストから別のプログラムのテキストへの変更</translation>
    </message>
    <message>
        <source>%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are kept.</source>
        <translation>%1 にはこのバージョンの節がありますが、内容が異なります。選択するまで、カットはその節をそのままにします。両方のテキストを残しています。</translation>
    </message>
    <message>
        <source>You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.</source>
        <translation>%1 のために書いたテキストがありますが、次のバージョンは %2 になりました。このバージョンに取り込めます。いずれの場合も保存されています。</translation>
    </message>
    <message>
        <source>From the text of this version to that of %1</source>
        <translation>このバージョンのテキストから %1 のテキストへ</translation>
    </message>
</context>
<context>
    <name>ui::NoteExport</name>
    <message>
        <source>The text is in the clipboard.</source>
        <translation>テキストをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>テキストを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした：%2</translation>
    </message>
</context>
<context>
    <name>ui::NoteFiles</name>
    <message>
        <source>What is written of %1</source>
        <translation>%1 について書き込まれるもの</translation>
    </message>
    <message>
        <source>A cut writes no file of these texts: the process names no changelog and no page, or they tell of %1 already. The release notes become the message of the tag.</source>
        <translation>カットはこれらのテキストからファイルを書き込みません。手順に変更履歴もページも指定されていないか、すでに %1 について書かれています。リリースノートはタグのメッセージになります。</translation>
    </message>
    <message>
        <source>The release has been cut already. This is what the texts would give now.</source>
        <translation>このリリースはすでにカットされています。これは今のテキストから作られる内容です。</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The cut makes these changes, beside the new version numbers, and its plan shows them again. The release notes become the message of the tag.</source>
        <translation>まだ何も書き込まれていません。カットは新しいバージョン番号のほかにこれらの変更を行い、計画でもう一度示します。リリースノートはタグのメッセージになります。</translation>
    </message>
</context>
<context>
    <name>ui::NoteStrip</name>
    <message>
        <source>Mend</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Change the text so that the chosen remark is met</source>
        <translation>選んだ指摘に合うようにテキストを変える</translation>
    </message>
    <message>
        <source>Remarks on the text</source>
        <translation>テキストへの指摘</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>Remarks: %L1</source>
        <translation>指摘: %L1</translation>
    </message>
    <message>
        <source>Words: %L1 of %L2</source>
        <translation>単語数: %L1 / %L2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>単語数: %L1</translation>
    </message>
</context>
<context>
    <name>ui::NoteTracking</name>
    <message>
        <source>Add to “%1”: %2</source>
        <translation>「%1」に追加: %2</translation>
    </message>
    <message>
        <source>Change in “%1”: %2</source>
        <translation>「%1」で変更: %2</translation>
    </message>
    <message>
        <source>Move to “%1”: %2</source>
        <translation>「%1」へ移動: %2</translation>
    </message>
    <message>
        <source>Remove from “%1”: %2</source>
        <translation>「%1」から除く: %2</translation>
    </message>
    <message>
        <source>%1 (you changed this too)</source>
        <translation>%1 (あなたも変更しています)</translation>
    </message>
    <message>
        <source>In the text: %1</source>
        <translation>文中: %1</translation>
    </message>
    <message>
        <source>Generated before: %1</source>
        <translation>以前の生成: %1</translation>
    </message>
    <message>
        <source>Generated now: %1</source>
        <translation>今の生成: %1</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Taken out by hand:</source>
        <translation>手動で除いたもの:</translation>
    </message>
    <message>
        <source>Generated, then edited</source>
        <translation>生成後に編集</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as in the changelog entry)</source>
        <translation>%1（変更履歴の項目と同じ）</translation>
    </message>
    <message>
        <source>%1 (as in the release notes)</source>
        <translation>%1（リリースノートと同じ）</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>もう一方の文：%1</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Change the heading “%1”: %2</source>
        <translation>見出し「%1」を変更: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoteVersions</name>
    <message>
        <source>as the commits gave it</source>
        <translation>コミットから生成したまま</translation>
    </message>
    <message>
        <source>as it was left</source>
        <translation>残されたまま</translation>
    </message>
    <message>
        <source>before proposals were accepted</source>
        <translation>提案を受け入れる前</translation>
    </message>
    <message>
        <source>before it was generated anew</source>
        <translation>生成し直す前</translation>
    </message>
    <message>
        <source>before an earlier version was brought back</source>
        <translation>以前の文に戻す前</translation>
    </message>
    <message>
        <source>as another program wrote it</source>
        <translation>別のプログラムが書いたもの</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, and why a text was kept</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>これは今の文です。</translation>
    </message>
    <message>
        <source>as it was written for another version</source>
        <translation>ほかのバージョンのために書かれた状態</translation>
    </message>
</context>
<context>
    <name>ui::NotesMenu</name>
    <message>
        <source>Choose the notes first</source>
        <translation>まずノートを選んでください</translation>
    </message>
</context>
<context>
    <name>ui::NotesPane</name>
    <message>
        <source>&amp;Back to generated text…</source>
        <translation>生成されたテキストに戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>リリースノート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Changelog entry</source>
        <translation>変更履歴の項目(&amp;C)</translation>
    </message>
    <message>
        <source>Throw away what was written and show what the commits give</source>
        <translation>書いた内容を破棄し、コミットから作られる内容を表示します</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Text in Markdown</source>
        <translation>Markdown のテキスト</translation>
    </message>
    <message>
        <source>No commit since the last release gives a text. Write one here.</source>
        <translation>前回のリリース以降のコミットからはテキストが作られません。ここに書いてください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>To fill in: %L1</source>
        <translation>要記入：%L1</translation>
    </message>
    <message>
        <source>Marked lines hold a &lt;place&gt; that waits for your words. It is left out where nothing was written.</source>
        <translation>印の付いた行には記入待ちの &lt;箇所&gt; があります。何も書かれていなければ省かれます。</translation>
    </message>
    <message>
        <source>Back to generated text</source>
        <translation>生成されたテキストに戻す</translation>
    </message>
    <message>
        <source>What was written is put aside and the text is made from the commits again.</source>
        <translation>書いた内容は退避され、テキストはコミットから作り直されます。</translation>
    </message>
    <message>
        <source>Co&amp;mmits</source>
        <translation>コミット(&amp;M)</translation>
    </message>
    <message>
        <source>Previe&amp;w files…</source>
        <translation>ファイルをプレビュー(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what a cut writes of these texts, file by file. Nothing is written.</source>
        <translation>カットがこれらのテキストから書き込むものをファイルごとに表示します。何も書き込みません。</translation>
    </message>
    <message>
        <source>No word is misspelt.</source>
        <translation>つづりの誤りはありません。</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>人(&amp;O)</translation>
    </message>
    <message>
        <source>Both texts are merged.</source>
        <translation>両方のテキストをまとめました。</translation>
    </message>
    <message numerus="yes">
        <source>Both texts are merged. In %n place(s) both were changed: choose at the remarks below the text what stays.</source>
        <translation>
            <numerusform>両方のテキストをまとめました。%n か所で両方が変わっています。テキストの下の指摘で、残すものを選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NotesViewModel</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Generated from the commits</source>
        <translation>コミットから生成</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>別のプログラムが変更しました</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln commit(s) that are not pushed</source>
        <translation>
            <numerusform>プッシュされていないコミット %Ln 件を除く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OriginMargin</name>
    <message>
        <source>Where the lines come from</source>
        <translation>行の由来</translation>
    </message>
</context>
<context>
    <name>ui::PaletteModel</name>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1、現在は不可：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::PaneList</name>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>Show a&amp;s…</source>
        <translation>表示名を変える(&amp;S)…</translation>
    </message>
    <message>
        <source>Mark first con&amp;tributions</source>
        <translation>初めての貢献を示す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>やり直す(&amp;E)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>誰もいません</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>人を絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>What is chosen counts for</source>
        <translation>選択の適用先</translation>
    </message>
    <message>
        <source>For this release</source>
        <translation>このリリースに</translation>
    </message>
    <message>
        <source>For every release</source>
        <translation>すべてのリリースに</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>F2 writes the name, Enter goes to the commits; its menu has all that can be done.</source>
        <translation>F2 で名前を編集、Enter でコミットへ移ります。できることはすべてメニューにあります。</translation>
    </message>
    <message>
        <source>Commits of the chosen person</source>
        <translation>選んだ人のコミット</translation>
    </message>
    <message>
        <source>Enter opens the commit.</source>
        <translation>Enter でコミットを開きます。</translation>
    </message>
    <message>
        <source>The people could not be read</source>
        <translation>人を読めませんでした</translation>
    </message>
    <message>
        <source>What stands in the way is said above.</source>
        <translation>原因は上に示されています。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Reading who took part…</source>
        <translation>参加した人を読み込み中…</translation>
    </message>
    <message>
        <source>Nobody since the last release</source>
        <translation>前回のリリース以降は誰もいません</translation>
    </message>
    <message>
        <source>As soon as there is a commit its people stand here.</source>
        <translation>コミットができると、その人たちがここに表示されます。</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>%1 として表示</translation>
    </message>
    <message>
        <source>Ask for &amp;logins</source>
        <translation>ログイン名を問い合わせる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDeskViewModel</name>
    <message>
        <source>&amp;Anonymise</source>
        <translation>匿名にする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>省く(&amp;L)</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>元に載せる(&amp;B)</translation>
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
            <numerusform>%Ln 人を載せる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a remark</source>
        <translation>
            <numerusform>%Ln 人に備考</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ui::PeopleModel</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>In the notes</source>
        <comment>how somebody is credited</comment>
        <translation>ノートでの扱い</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>what somebody did for commits</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>whether somebody contributes for the first time</comment>
        <translation>初めて</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of e-mail</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>at the forge</comment>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ui::PersonCommitsModel</name>
    <message>
        <source>Role</source>
        <comment>what somebody did for a commit</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>the first line of a commit</comment>
        <translation>件名</translation>
    </message>
</context>
<context>
    <name>ui::PlanDialog</name>
    <message>
        <source>%1 of %2: preview</source>
        <translation>%2 の%1：プレビュー</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Choose a step to see its exact effect.</source>
        <translation>まだ何も行われていません。ステップを選ぶと、その正確な内容が表示されます。</translation>
    </message>
    <message>
        <source>The repository or its remote changed since this plan was shown, so nothing was done. This is the plan now. %1</source>
        <translation>このプランの表示後にリポジトリまたはリモートが変わったため、何も行いませんでした。現在のプランはこちらです。%1</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>プランのステップ</translation>
    </message>
    <message>
        <source>Exact effect of the step</source>
        <translation>ステップの正確な内容</translation>
    </message>
    <message>
        <source>Cop&amp;y as shell script</source>
        <translation>シェルスクリプトとしてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>名前を付けて保存(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;flight</source>
        <translation>事前確認(&amp;F)</translation>
    </message>
    <message>
        <source>Ask the remote and the targets whether they are ready. Nothing is written.</source>
        <translation>リモートと公開先に準備ができているか問い合わせます。何も書き込みません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>シェルスクリプト(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 を書き込めませんでした：%2</translation>
    </message>
    <message>
        <source>This step looks, and changes nothing.</source>
        <translation>このステップは確認するだけで、何も変更しません。</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>waits for nothing</source>
        <translation>待つものなし</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>次を待ちます：%1</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>ここから先は戻れません</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>見える相手</translation>
    </message>
    <message>
        <source>Can it be undone</source>
        <translation>元に戻せるか</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDesk</name>
    <message>
        <source>No repository without a slipway.toml was opened</source>
        <translation>slipway.toml のないリポジトリは開かれていません</translation>
    </message>
    <message>
        <source>slipway.toml is written. Commit and push it, for a cut needs a clean work tree.</source>
        <translation>slipway.toml を書き込みました。カットにはクリーンな作業ツリーが必要なので、コミットしてプッシュしてください。</translation>
    </message>
    <message>
        <source>Copy git command</source>
        <translation>git コマンドをコピー</translation>
    </message>
    <message>
        <source>%1 has no slipway.toml yet. Slipway can draft one from what it finds there.</source>
        <translation>%1 にはまだ slipway.toml がありません。Slipway はそこにあるものから下書きを作れます。</translation>
    </message>
</context>
<context>
    <name>ui::ProcessDialog</name>
    <message>
        <source>Edit the release process</source>
        <translation>リリース手順の編集</translation>
    </message>
    <message>
        <source>Ctrl+Space shows what can stand at the cursor.</source>
        <translation>Ctrl+Space で、カーソル位置に書けるものが表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Save slipway.toml…</source>
        <translation>slipway.toml を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There is a text that was typed and not saved when the editor was open last.</source>
        <translation>前回エディターを開いたときに入力され、保存されなかったテキストがあります。</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Mend the problems first</source>
        <translation>先に問題を解決してください</translation>
    </message>
    <message>
        <source>See the change, then save it</source>
        <translation>変更を確認してから保存します</translation>
    </message>
    <message>
        <source>slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it with your text, or reload it; your text stays within reach of Undo.</source>
        <translation>slipway.toml は開いた後にほかの人が変更したため、上書きしませんでした。自分のテキストと比較するか、再読み込みしてください。自分のテキストは「元に戻す」で取り戻せます。</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>比較(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>エディターを閉じる</translation>
    </message>
    <message>
        <source>Your changes of slipway.toml are not saved.</source>
        <translation>slipway.toml の変更は保存されていません。</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>ui::ProcessEditViewModel</name>
    <message>
        <source>Save the release process</source>
        <translation>リリース手順の保存</translation>
    </message>
    <message>
        <source>Nothing has been written yet. What the file holds now is kept as a backup. Commit and push it afterwards: a cut needs a clean work tree.</source>
        <translation>まだ何も書き込まれていません。現在の内容はバックアップとして残ります。カットにはクリーンな作業ツリーが必要なので、後でコミットしてプッシュしてください。</translation>
    </message>
    <message>
        <source>Save slipway.toml</source>
        <translation>slipway.toml を保存</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 is changed; what it held is kept as %2</source>
        <translation>%1 を変更しました。以前の内容は %2 にあります</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>ui::ProcessPart</name>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>slipway.&amp;toml</source>
        <translation>slipway.&amp;toml</translation>
    </message>
    <message>
        <source>&amp;Checklist it gives</source>
        <translation>作られるチェックリスト(&amp;C)</translation>
    </message>
    <message>
        <source>Text of slipway.toml</source>
        <translation>slipway.toml のテキスト</translation>
    </message>
    <message>
        <source>Checklist it gives</source>
        <translation>作られるチェックリスト</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>テキストの問題</translation>
    </message>
</context>
<context>
    <name>ui::ProposalsPanel</name>
    <message>
        <source>Accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>すべて受け入れる</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>すべて断る</translation>
    </message>
    <message>
        <source>Changes that the commits ask for</source>
        <translation>コミットが求める変更</translation>
    </message>
    <message numerus="yes">
        <source>The commits ask for %n change(s) of what you wrote</source>
        <translation>
            <numerusform>コミットはあなたの文に %n 件の変更を求めています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that you made in the other text</source>
        <translation>
            <numerusform>もう一方のテキストで行った %n 件の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublishPane</name>
    <message>
        <source>Steps of the act</source>
        <translation>操作のステップ</translation>
    </message>
    <message>
        <source>Log of the step</source>
        <translation>ステップのログ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>公開先</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>スキップ(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Look aga&amp;in</source>
        <translation>再確認(&amp;I)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>公開されているもの</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>ここからは何も公開されません</translation>
    </message>
    <message>
        <source>slipway.toml names no target. Add one under [[publish.target]].</source>
        <translation>slipway.toml に公開先がありません。[[publish.target]] に追加してください。</translation>
    </message>
    <message>
        <source>&amp;Open slipway.toml</source>
        <translation>slipway.toml を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了したステップ</translation>
    </message>
    <message>
        <source>See what the chosen target should hold beside what it does hold</source>
        <translation>選んだ公開先の期待される内容と実際の内容を比べます</translation>
    </message>
    <message>
        <source>Read what the targets hold now</source>
        <translation>公開先の現在の内容を読み取ります</translation>
    </message>
    <message>
        <source>No act has been carried out yet</source>
        <translation>まだ操作は実行されていません</translation>
    </message>
    <message>
        <source>Go on without “%1”. Your name and reason are kept.</source>
        <translation>「%1」なしで続行します。名前と理由が記録されます。</translation>
    </message>
    <message>
        <source>Skip goes on without it; your name and reason are kept.</source>
        <translation>「スキップ」を押すと、これなしで続行します。名前と理由が記録されます。</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>the folder is missing</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>%1 of %2 is unfinished</source>
        <translation>%2 の%1が未完了</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>次は %1</translation>
    </message>
    <message>
        <source>nothing to release</source>
        <translation>リリースするものなし</translation>
    </message>
    <message>
        <source>%1 released %2</source>
        <translation>%1 を%2リリース</translation>
    </message>
    <message>
        <source>not released yet</source>
        <translation>未リリース</translation>
    </message>
    <message>
        <source>%1 was released on %2</source>
        <translation>%1 は %2 にリリースされました</translation>
    </message>
    <message>
        <source>%1 is %L2 d overdue</source>
        <translation>%1 は %L2 日遅れています</translation>
    </message>
    <message>
        <source>By its cadence a minor version is due on %1</source>
        <translation>リリース間隔によると、%1 がマイナーバージョンの期日です</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseHeader</name>
    <message>
        <source>major release</source>
        <translation>メジャーリリース</translation>
    </message>
    <message>
        <source>minor release</source>
        <translation>マイナーリリース</translation>
    </message>
    <message>
        <source>patch release</source>
        <translation>パッチリリース</translation>
    </message>
    <message>
        <source>Version of the release</source>
        <translation>リリースのバージョン</translation>
    </message>
    <message>
        <source>The version that the commits ask for. Type another one and press Enter to cut that.</source>
        <translation>コミットから求められるバージョンです。別のバージョンを入力して Enter を押すと、それをカットします。</translation>
    </message>
    <message>
        <source>Rele&amp;ase</source>
        <translation>リリース(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseRunViewModel</name>
    <message>
        <source>%1: expected against held</source>
        <translation>%1：期待値と実際</translation>
    </message>
    <message>
        <source>Stopping after the step that runs…</source>
        <translation>実行中のステップの後で停止します…</translation>
    </message>
    <message>
        <source>Nothing has been carried out since Slipway was started. The steps of the next act are shown before it begins.</source>
        <translation>Slipway の起動後、まだ何も実行されていません。次の操作のステップは開始前に表示されます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 · %3 elapsed</source>
        <translation>%L1/%L2 · 経過 %3</translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1、全体で約 %2</translation>
    </message>
    <message>
        <source>every target is verified</source>
        <translation>すべての公開先が検証済みです</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題の報告</translation>
    </message>
    <message>
        <source>This is all that the report contains. Secrets, your home folder, names and e-mail addresses are taken out. Say what happened, read the rest once more, for Slipway knows what secrets look like, not what is secret to you, and take it to where you want to report it. Nothing is sent from here.</source>
        <translation>これが報告の全内容です。シークレット、ホームフォルダー、名前、メールアドレスは取り除かれています。何が起きたかを書き、残りをもう一度読んでください。Slipway はシークレットの形は知っていますが、何があなたにとって秘密かは知りません。その後、報告したい場所に持っていってください。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>報告のテキスト</translation>
    </message>
    <message>
        <source>Asking what is installed…</source>
        <translation>インストール状況を確認中…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>テキストをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
</context>
<context>
    <name>ui::ReportViewModel</name>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>What I did:

What I expected:

What I saw instead:

</source>
        <translation>行ったこと：

期待したこと：

実際に見たこと：

</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 / 約 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>The world holds</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>ui::SetupDialog</name>
    <message>
        <source>Set up the release process</source>
        <translation>リリース手順の設定</translation>
    </message>
    <message>
        <source>This is what %1 shows of how it is released. Take out what is wrong, correct values, or change the file itself. Nothing is written before you press the button.</source>
        <translation>%1 から読み取れたリリース方法です。誤りを外し、値を直すか、ファイル自体を変更してください。ボタンを押すまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>見つかったもの(&amp;F)</translation>
    </message>
    <message>
        <source>Commit it afterwards: a cut needs a clean work tree.</source>
        <translation>後でコミットしてください。カットにはクリーンな作業ツリーが必要です。</translation>
    </message>
    <message>
        <source>Copy &amp;git command</source>
        <translation>&amp;git コマンドをコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Write slipway.toml</source>
        <translation>slipway.toml を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>You changed the file itself, so it no longer follows the guesses.</source>
        <translation>ファイル自体が変更されたため、推測には従わなくなりました。</translation>
    </message>
    <message>
        <source>&amp;Back to the guesses</source>
        <translation>推測に戻す(&amp;B)</translation>
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
        <translation>%1、ショートカットなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 は入力や移動に必要です。Ctrl または Alt と組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 は「%2」に割り当てられています。先にそちらのキーを変えてください。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsPage</name>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>コマンドとショートカットを検索</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとそのショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>Press the keys. They act at once.</source>
        <translation>キーを押してください。すぐに有効になります。</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>ショートカットを外します</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shortcut of “%1”</source>
        <translation>「%1」のショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcut</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::SignOffBar</name>
    <message>
        <source>With&amp;draw…</source>
        <translation>取り下げる(&amp;D)…</translation>
    </message>
    <message>
        <source>Si&amp;gn…</source>
        <translation>署名(&amp;G)…</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Sign the release off</source>
        <translation>リリースを承認</translation>
    </message>
    <message>
        <source>You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see it, and you can withdraw it until the tag.</source>
        <translation>この内容と詳細にあるノートに、Git が署名に使う鍵で署名します。ほかの人にも見え、タグが付くまでは取り下げられます。</translation>
    </message>
    <message>
        <source>Sign %1 off</source>
        <translation>%1 を承認</translation>
    </message>
    <message>
        <source>Withdraw your sign-off</source>
        <translation>承認を取り下げる</translation>
    </message>
    <message>
        <source>The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.</source>
        <translation>%1 の統合とタグ付けに、あなたの署名は数えられなくなります。署名があったことは履歴に残ります。</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>ui::SignOffViewModel</name>
    <message>
        <source>There is nothing to sign yet: the cut makes the release commit</source>
        <translation>まだ署名するものはありません。リリースコミットはカットで作られます</translation>
    </message>
    <message>
        <source>The cut asks for the signatures</source>
        <translation>署名の依頼はカットが行います</translation>
    </message>
    <message numerus="yes">
        <source>covers %1, the notes and %Ln checks</source>
        <translation>
            <numerusform>対象：%1、ノート、%Ln 件のチェック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellMarks</name>
    <message>
        <source>Looking for similar words…</source>
        <translation>似た単語を探しています…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>「%1」を自分の単語に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore it in this text</source>
        <translation>このテキストでは無視(&amp;I)</translation>
    </message>
    <message>
        <source>No similar words are known</source>
        <translation>似た単語は見つかりません</translation>
    </message>
</context>
<context>
    <name>ui::StageStrip</name>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Stage: all done</source>
        <translation>段階：すべて完了</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>段階：%1</translation>
    </message>
    <message>
        <source>Nothing is behind yet</source>
        <translation>完了した段階はまだありません</translation>
    </message>
    <message>
        <source>Behind: %1</source>
        <translation>完了: %1</translation>
    </message>
</context>
<context>
    <name>ui::TextSearch</name>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln found</source>
        <translation>
            <numerusform>%Ln 件を超えて見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TextViewer</name>
    <message>
        <source>Open in &amp;editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message>
        <source>&amp;Show Slipway</source>
        <translation>Slipway を表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top after the running steps and quit</source>
        <translation>実行中のステップの後で停止して終了(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Looking for earlier texts…</source>
        <translation>以前の文を探しています…</translation>
    </message>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>この文に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Earlier texts of this draft</source>
        <translation>この下書きの以前の文</translation>
    </message>
    <message>
        <source>No earlier text was kept yet.</source>
        <translation>以前の文はまだありません。</translation>
    </message>
    <message>
        <source>What has changed since the chosen text:</source>
        <translation>選んだ文以降の変更:</translation>
    </message>
    <message>
        <source>Earlier texts, the newest first</source>
        <translation>以前の文、新しい順</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>それ以降の変更</translation>
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
        <translation>クリック操作でソフトウェアをリリースします。</translation>
    </message>
    <message>
        <source>&amp;Open repository…</source>
        <translation>リポジトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>クローン(&amp;C)…</translation>
    </message>
    <message>
        <source>Fetches a repository from an address and opens it</source>
        <translation>アドレスからリポジトリを取得して開きます</translation>
    </message>
    <message>
        <source>Makes a small repository with a remote beside it. Needs no account and no network.</source>
        <translation>小さなリポジトリとそのリモートを作成します。アカウントもネットワークも要りません。</translation>
    </message>
    <message>
        <source>You can also drop a folder here.</source>
        <translation>フォルダーをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Recent repositories</source>
        <translation>最近使ったリポジトリ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Drop the folder to open it.</source>
        <translation>フォルダーをドロップすると開きます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Tr&amp;y it on a sample project</source>
        <translation>サンプルプロジェクトで試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Rece&amp;nt</source>
        <translation>最近使ったもの(&amp;N)</translation>
    </message>
    <message>
        <source>Remove &amp;missing folders from the list</source>
        <translation>見つからないフォルダーを一覧から削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::WindowViewModel</name>
    <message>
        <source>An act is being carried out</source>
        <translation>操作を実行中です</translation>
    </message>
    <message>
        <source>A repository is being read</source>
        <translation>リポジトリを読み込み中です</translation>
    </message>
    <message>
        <source>No repository is open</source>
        <translation>リポジトリが開かれていません</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>完了済みです</translation>
    </message>
    <message>
        <source>First comes: %1</source>
        <translation>先に行うこと：%1</translation>
    </message>
    <message>
        <source>No act was interrupted</source>
        <translation>中断された操作はありません</translation>
    </message>
    <message>
        <source>No file was changed by Slipway</source>
        <translation>Slipway が変更したファイルはありません</translation>
    </message>
</context>
<context>
    <name>ui::WorkPage</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>ステップのスキップ</translation>
    </message>
    <message>
        <source>The release goes on without this: %1. What it would have published is missing until it is published by a later run. Your name and reason are kept in the journal.</source>
        <translation>次のステップなしでリリースを続けます：%1。これで公開されるはずだったものは、後で公開されるまで欠けたままになります。名前と理由はジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Skip it and go on</source>
        <translation>スキップして続行</translation>
    </message>
    <message>
        <source>%1 is published</source>
        <translation>%1 は公開済みです</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を確認中…</translation>
    </message>
    <message>
        <source>There is no release to show</source>
        <translation>表示するリリースがありません</translation>
    </message>
    <message>
        <source>What stands in the way is said above. Mend it, then look again.</source>
        <translation>妨げになっているものは上に示されています。解決してから再確認してください。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再確認(&amp;A)</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>リリースなし</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手書き</translation>
    </message>
</context>
</TS>
