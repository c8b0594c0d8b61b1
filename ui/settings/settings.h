// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QSettings>
#include <QStringList>

namespace ui {

/// What a value belongs to, and so the file it stands in.
enum class Scope {
    Person,  ///< what somebody chose; worth carrying to another machine
    Machine, ///< what only makes sense here: places on this screen and on this disk
};

/// One row of the table: where a value stands, and what it is until somebody chooses.
template <class T>
struct Setting {
    QString key;
    Scope scope = Scope::Person;
    T initial{};
    /// One of a family, such as the shortcut of one action.
    Setting of(const QString &name) const { return {key + QLatin1Char('/') + name, scope, initial}; }
};

/// The table: every value that Slipway keeps between two starts. Nobody names a key elsewhere.
namespace setting {
inline const Setting<QString> language{QStringLiteral("language"), Scope::Person, {}}; ///< "de"; empty: that of the system
inline const Setting<QString> appearance{QStringLiteral("appearance"), Scope::Person, {}}; ///< "light", "dark"; else that of the system
inline const Setting<bool> reopenLast{QStringLiteral("reopenLast"), Scope::Person, false};
inline const Setting<QString> editorFont{QStringLiteral("editor/font"), Scope::Person, {}}; ///< a QFont; empty: that of the system
inline const Setting<QString> editorTheme{
    QStringLiteral("editor/theme"), Scope::Person, {}}; ///< of the highlighter; empty: what fits the window
inline const Setting<bool> editorWrap{QStringLiteral("editor/wrap"), Scope::Person, true};
inline const Setting<bool> spelling{QStringLiteral("editor/spelling"), Scope::Person, true};
inline const Setting<QString> spellingLanguage{
    QStringLiteral("editor/spellingLanguage"), Scope::Person, {}}; ///< "en_GB"; empty: the person's, where it is installed
inline const Setting<QString> previewStyle{QStringLiteral("preview/style"), Scope::Person, {}};     ///< "plain"; else that of GitHub
inline const Setting<QString> previewColours{
    QStringLiteral("preview/colours"), Scope::Person, {}}; ///< "light", "dark"; else those of the window
/// By the action's object name: portable text of the keys; empty: none. Not set: those of the program.
inline const Setting<QString> shortcut{QStringLiteral("shortcut"), Scope::Person, {}};

inline const Setting<QByteArray> geometry{QStringLiteral("geometry"), Scope::Machine, {}};
inline const Setting<QByteArray> splitter{QStringLiteral("splitter"), Scope::Machine, {}}; ///< by the splitter's object name
inline const Setting<bool> logOpen{QStringLiteral("logOpen"), Scope::Machine, false};
inline const Setting<QStringList> recent{QStringLiteral("recent"), Scope::Machine, {}};      ///< folders, newest first
inline const Setting<QString> openAtEnd{QStringLiteral("openAtEnd"), Scope::Machine, {}};    ///< the folder that was open; empty: none
inline const Setting<QDateTime> credentialRead{QStringLiteral("credentialRead"), Scope::Machine, {}}; ///< by its name; UTC
} // namespace setting

/// The values of the table, in a file for each scope. Whoever shows one listens, so a change acts at once.
class Settings final : public QObject {
    Q_OBJECT
public:
    Settings(const QString &personFile, const QString &machineFile);
    /// The files of this person: slipway.conf in the folders of the system for configuration and for data.
    static QString personFile();
    static QString machineFile();

    template <class T>
    T value(const Setting<T> &setting) const
    {
        return file(setting.scope).value(setting.key, QVariant::fromValue(setting.initial)).template value<T>();
    }
    template <class T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        put(setting.scope, setting.key, QVariant::fromValue(value));
    }
    /// Whether somebody chose, even if it is the table's value.
    template <class T>
    bool isSet(const Setting<T> &setting) const
    {
        return file(setting.scope).contains(setting.key);
    }
    /// Back to the table's value.
    template <class T>
    void forget(const Setting<T> &setting)
    {
        put(setting.scope, setting.key, {});
    }

Q_SIGNALS:
    void changed(const QString &key);

private:
    const QSettings &file(Scope scope) const { return scope == Scope::Person ? m_person : m_machine; }
    void put(Scope scope, const QString &key, const QVariant &value);

    QSettings m_person;
    QSettings m_machine;
};

} // namespace ui
