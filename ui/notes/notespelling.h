// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/spellwords.h"
#include "engine/notefacts.h"
#include "engine/ports/draftstore.h"
#include "engine/ports/spellchecker.h"
#include "engine/ports/wordlists.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include <QHash>
#include <QTimer>

namespace ui {

class Settings;

/// Null: words are not checked.
struct SpellTools {
    std::shared_ptr<engine::SpellChecker> checker;
    std::shared_ptr<engine::WordLists> lists;
    QStringList languages() const { return checker ? checker->languages() : QStringList(); }
};

/// The language that a text is checked in: the one wanted where that is installed, else that of the person or one of its
/// kind, else English, else any. Empty: none is installed.
QString languageFor(const QStringList &installed, const QString &wanted, const QString &ofPerson);

/// Which words of the notes are misspelt. Asks dictionaries on a worker, remembers what they said, and knows no editor.
class NoteSpelling final : public QObject {
    Q_OBJECT
public:
    NoteSpelling(SpellTools tools, Settings &settings, QObject *parent = nullptr);

    void setDraft(const ReleasePtr &release, engine::Document document);
    void setPeople(const std::vector<engine::NoteMentions::Person> &people); ///< their names are right

    /// The misspelt words of a line outside of fenced code, as far as is known; the others are asked for, and changed() tells.
    std::vector<domain::Found> wrongIn(const QString &line);
    void suggest(const QString &word); ///< tells by suggested()
    void learn(const QString &word); ///< in every text of the language
    void ignoreHere(const QString &word); ///< in this text
    /// Looks for the first misspelt word behind a place, round the end; tells by wrongFound() or nothingWrong().
    void seek(const QString &text, qsizetype from);

Q_SIGNALS:
    void changed();
    void suggested(const QString &word, const QStringList &words);
    void wrongFound(const domain::Found &place);
    void nothingWrong();
    void failed(const domain::Error &error);

private:
    struct Opened {
        QString language;
        QSet<QString> own;
    };
    void open();
    void ask();
    void add(const QString &list, const QString &word);
    bool isRight(const QString &word) const { return domain::holdsWord(m_own, word) || domain::holdsWord(m_names, word); }
    QString draftList() const;

    const SpellTools m_tools;
    Settings &m_settings;
    ReleasePtr m_release;
    engine::Document m_document = engine::Document::Notes;
    QString m_language; ///< empty: nothing is checked
    QSet<QString> m_own; ///< learnt, and ignored in this text
    QSet<QString> m_names;
    QHash<QString, bool> m_known; ///< whether a word is right
    QSet<QString> m_wanted;
    QTimer m_soon;
    Work m_open;
    Work m_ask;
    Work m_suggest;
    Work m_seek;
    Work m_add;
};

} // namespace ui
