// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <functional>
#include <map>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form where something is counted
    bool counts = false;
    bool finished = true;

    QString where() const { return context + QStringLiteral(": ") + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.counts)
                message.translations << xml.readElementText();
            while (message.counts && xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

/// The parts that the program fills in, in the order of their names; "%n" may be left out of a form that says "one".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?\\d+"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    return text.count(mnemonic);
}

/// The same kind of end: a full stop, an ellipsis, a colon, or none of them.
QChar endOf(const QString &text)
{
    static const std::map<QChar, QChar> alike{{u'.', u'.'}, {u'。', u'.'}, {u'…', u'…'}, {u':', u':'}, {u'：', u':'}};
    static const QRegularExpression shortcut(QStringLiteral("\\(&\\w\\)"));
    const QString plain = QString(text).remove(shortcut).trimmed();
    const auto end = plain.isEmpty() ? alike.end() : alike.find(plain.back());
    return end == alike.end() ? QChar() : end->second;
}

} // namespace

/// Every language is complete, and no translation loses what the program needs of a text.
class TstTranslations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder; ///< the languages, brought up to date with the sources

    void languages(bool withEnglish)
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList({QStringLiteral("slipway_*.ts")}))
            if (withEnglish || file.completeBaseName() != QLatin1String("slipway_en"))
                QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    /// Fails with every text for which a rule does not hold.
    void each(const std::function<bool(const Message &, const QString &)> &holds)
    {
        QFETCH(QString, path);
        QStringList wrong;
        const auto messages = messagesIn(path);
        QVERIFY(!messages.empty());
        for (const Message &message : messages)
            for (const QString &translation : message.translations)
                if (!holds(message, translation))
                    wrong << message.where() + QStringLiteral(" → ") + translation;
        for (const QString &text : wrong.mid(0, 40))
            qWarning("%s", qPrintable(text));
        QCOMPARE(wrong.size(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDir translations(QStringLiteral(ROOT "/translations"));
        for (const QString &file : translations.entryList({QStringLiteral("*.ts")}))
            QVERIFY(QFile::copy(translations.filePath(file), m_folder.filePath(file)));
        QProcess update;
        update.start(QStringLiteral(CMAKE_PROGRAM), {QStringLiteral("-DLUPDATE=" LUPDATE), QStringLiteral("-DROOT=" ROOT),
                                                     QStringLiteral("-DTEXTS=" TEXTS), QStringLiteral("-DTRANSLATIONS=") + m_folder.path(),
                                                     QStringLiteral("-P"), translations.filePath(QStringLiteral("update.cmake"))});
        QVERIFY(update.waitForFinished());
        QVERIFY2(update.exitStatus() == QProcess::NormalExit && update.exitCode() == 0, update.readAllStandardError().constData());
    }

    void allIsTranslated_data() { languages(true); }
    void allIsTranslated()
    {
        each([](const Message &message, const QString &text) { return message.finished && !text.isEmpty(); });
    }

    void placeholdersAreKept_data() { languages(true); }
    void placeholdersAreKept()
    {
        each([](const Message &message, const QString &text) { return placeholders(text) == placeholders(message.source); });
    }

    void mnemonicsAreKept_data() { languages(false); }
    void mnemonicsAreKept()
    {
        each([](const Message &message, const QString &text) { return mnemonics(text) == mnemonics(message.source); });
    }

    void endsAreKept_data() { languages(false); }
    void endsAreKept()
    {
        each([](const Message &message, const QString &text) { return endOf(text) == endOf(message.source); });
    }
};

QTEST_GUILESS_MAIN(TstTranslations)
#include "tst_translations.moc"
