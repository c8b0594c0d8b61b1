// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespelling.h"
#include "domain/markdowntext.h"
#include "ui/settings/settings.h"
#include <QCryptographicHash>
#include <QLocale>

namespace ui {

using domain::Found;
using engine::CancelToken;
using engine::Job;

namespace {

constexpr qsizetype mostRemembered = 50'000; ///< words

/// The first word that the language does not know, in text[from, to).
domain::Result<std::optional<Found>> firstWrong(engine::SpellChecker &checker, const QString &language, const QString &text,
                                                std::pair<qsizetype, qsizetype> part, const std::function<bool(const QString &)> &isRight,
                                                const CancelToken &cancel)
{
    domain::FenceTracker fence;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QString line = text.mid(start, end - start);
        if (!fence.isCode(QStringView(line)) && end > part.first && start < part.second) {
            for (const Found &place : domain::wordsToSpell(line)) {
                const QString word = domain::spelledWord(QStringView(line).mid(place.at, place.length));
                if (start + place.at < part.first || start + place.at >= part.second || isRight(word))
                    continue;
                const auto unknown = checker.unknown(language, {word});
                if (!unknown)
                    return domain::failure(unknown.error());
                if (!unknown->isEmpty())
                    return Found{start + place.at, place.length};
            }
        }
        if (cancel.requested())
            return domain::failure(domain::ErrorKind::Cancelled);
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace

QString languageFor(const QStringList &installed, const QString &wanted, const QString &ofPerson)
{
    if (installed.contains(wanted))
        return wanted;
    const QString kind = ofPerson.section(u'_', 0, 0);
    for (const QString &begin : {ofPerson, kind + u'_', kind, QStringLiteral("en_US"), QStringLiteral("en_"), QStringLiteral("en")})
        for (const QString &language : installed)
            if (language == begin || (begin.endsWith(u'_') && language.startsWith(begin)))
                return language;
    return installed.value(0);
}

NoteSpelling::NoteSpelling(SpellTools tools, Settings &settings, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // all lines in sight are asked for at once
    connect(&m_soon, &QTimer::timeout, this, &NoteSpelling::ask);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == setting::spelling.key || key == setting::spellingLanguage.key)
            open();
    });
}

void NoteSpelling::setDraft(const ReleasePtr &release, engine::Document document)
{
    const bool isSame = areOfOneVersion(m_release, release) && m_document == document;
    m_release = release;
    m_document = document;
    if (!isSame)
        open();
}

void NoteSpelling::setPeople(const std::vector<engine::NoteMentions::Person> &people)
{
    QSet<QString> names;
    for (const auto &person : people)
        for (const Found &word : domain::wordsToSpell(person.name))
            names.insert(domain::spelledWord(QStringView(person.name).mid(word.at, word.length)));
    if (std::exchange(m_names, names) != names)
        Q_EMIT changed();
}

/// What is ignored belongs to the text of one release in one repository.
QString NoteSpelling::draftList() const
{
    const QString place = m_release->project->repository->gitDirectory() + u'\n' + QString::number(int(m_document));
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("ignored-%1-%2").arg(m_release->state.version.toString(), QString::fromLatin1(hash));
}

void NoteSpelling::open()
{
    for (Work *work : {&m_open, &m_ask, &m_suggest, &m_seek})
        work->drop();
    m_soon.stop();
    m_language.clear();
    m_known.clear();
    m_wanted.clear();
    Q_EMIT changed();
    if (!m_tools.checker || !m_release || !m_settings.value(setting::spelling))
        return;
    m_open.start<Opened>(
        [tools = m_tools, wanted = m_settings.value(setting::spellingLanguage),
         here = draftList()](const CancelToken &, const Job::Post &) -> domain::Result<Opened> {
            Opened opened{languageFor(tools.checker->languages(), wanted, QLocale::system().name()), {}};
            for (const QString &list : {opened.language, here}) {
                const auto words = list.isEmpty() ? QSet<QString>() : tools.lists->words(list);
                if (!words)
                    return domain::failure(words.error());
                opened.own += *words;
            }
            return opened;
        },
        [this](const domain::Result<Opened> &opened) {
            if (!opened)
                return Q_EMIT failed(opened.error());
            m_language = opened->language;
            m_own = opened->own;
            Q_EMIT changed();
        });
}

std::vector<Found> NoteSpelling::wrongIn(const QString &line)
{
    std::vector<Found> wrong;
    if (m_language.isEmpty())
        return wrong;
    for (const Found &place : domain::wordsToSpell(line)) {
        const QString word = domain::spelledWord(QStringView(line).mid(place.at, place.length));
        if (isRight(word))
            continue;
        const auto known = m_known.constFind(word);
        if (known == m_known.cend())
            m_wanted.insert(word);
        else if (!*known)
            wrong.push_back(place);
    }
    if (!m_wanted.isEmpty() && !m_soon.isActive() && !m_ask.isRunning())
        m_soon.start();
    return wrong;
}

void NoteSpelling::ask()
{
    const QSet<QString> wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty() || m_language.isEmpty())
        return;
    m_ask.start<QSet<QString>>(
        [checker = m_tools.checker, language = m_language, wanted](const CancelToken &, const Job::Post &) {
            return checker->unknown(language, QStringList(wanted.begin(), wanted.end()));
        },
        [this, wanted](const domain::Result<QSet<QString>> &unknown) {
            if (!unknown) {
                m_language.clear(); // it would fail with every word
                return Q_EMIT failed(unknown.error());
            }
            if (m_known.size() > mostRemembered)
                m_known.clear();
            for (const QString &word : wanted)
                m_known.insert(word, !unknown->contains(word));
            if (!m_wanted.isEmpty())
                m_soon.start();
            Q_EMIT changed();
        });
}

void NoteSpelling::suggest(const QString &word)
{
    if (m_language.isEmpty())
        return;
    m_suggest.start<QStringList>(
        [checker = m_tools.checker, language = m_language, word](const CancelToken &, const Job::Post &) {
            return checker->suggestions(language, domain::spelledWord(word));
        },
        [this, word](const domain::Result<QStringList> &words) { Q_EMIT suggested(word, words.value_or(QStringList())); });
}

void NoteSpelling::learn(const QString &word)
{
    if (!m_language.isEmpty())
        add(m_language, word);
}

void NoteSpelling::ignoreHere(const QString &word)
{
    if (m_release)
        add(draftList(), word);
}

void NoteSpelling::add(const QString &list, const QString &word)
{
    const QString plain = domain::spelledWord(word);
    m_own.insert(plain);
    Q_EMIT changed();
    m_add.start<void>([lists = m_tools.lists, list, plain](const CancelToken &, const Job::Post &) { return lists->add(list, plain); },
                      [this](const domain::Status &added) {
                          if (!added)
                              Q_EMIT failed(added.error());
                      },
                      Work::Turn::After);
}

void NoteSpelling::seek(const QString &text, qsizetype from)
{
    if (m_language.isEmpty())
        return Q_EMIT nothingWrong();
    m_seek.start<std::optional<Found>>(
        [checker = m_tools.checker, language = m_language, own = m_own, names = m_names, text,
         from](const CancelToken &cancel, const Job::Post &) -> domain::Result<std::optional<Found>> {
            const auto isRight = [&](const QString &word) {
                return domain::holdsWord(own, word) || domain::holdsWord(names, word);
            };
            const auto behind = firstWrong(*checker, language, text, {from, text.size() + 1}, isRight, cancel);
            return !behind || *behind ? behind : firstWrong(*checker, language, text, {0, from}, isRight, cancel);
        },
        [this](const domain::Result<std::optional<Found>> &found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (*found)
                return Q_EMIT wrongFound(**found);
            Q_EMIT nothingWrong();
        });
}

} // namespace ui
