// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textspan.h"
#include "engine/logline.h"
#include "engine/processtext.h"
#include "ui/plan/changesheet.h"
#include "ui/setup/processreading.h"

namespace ui {

/// How an existing slipway.toml is read and changed. The composition root fills these in; they block and are called on a
/// worker. `path` is any folder of the repository.
struct ProcessDoors {
    ProcessReader reader;
    std::function<domain::Result<engine::ProcessText>(const QString &path)> open;
    std::function<domain::Result<QString>(const QString &path, const domain::FileEdit &edit)> difference;
    std::function<domain::Result<QString>(const QString &path, const domain::FileEdit &edit)> save; ///< returns the backup
    std::function<domain::Status(const QString &path, const QByteArray &toml)> keepUnsaved;
    std::function<domain::Status(const QString &path)> dropUnsaved;
};

/// The text of an existing slipway.toml while it is changed: keeps it within a second of a key, saves it once the change
/// was shown, and never over what somebody else wrote meanwhile.
class ProcessEditViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ProcessEditViewModel(ProcessDoors doors, QObject *parent = nullptr);
    ~ProcessEditViewModel() override;

    void load(const QString &path);
    bool isLoaded() const { return m_loaded; }
    const QString &workTree() const { return m_workTree; }
    ProcessReading &reading() { return m_reading; }

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool isChanged() const { return m_loaded && bytesOf(m_text) != m_saved; }
    QString stateWords() const; ///< "Saved", "Not saved", ...

    /// Text of an earlier time that was never saved.
    bool canRestore() const { return m_unsaved.has_value(); }
    void restore();
    /// Closing without saving: nothing is offered next time.
    void discard();

    bool canSave() const { return isChanged() && m_reading.isGood() && !m_write.isRunning(); }
    /// Shows the change by proposed(), or tells by foundOther() that the file is no longer what was opened.
    void review();
    void save(); ///< what was proposed last
    /// After foundOther(): what would change in the other's file, or their text in place of this one.
    void compareWithOther();
    void takeOther();

Q_SIGNALS:
    void loaded(); ///< a text to show in place of what was there
    void changed();
    void proposed(const ui::ChangeSheet &sheet);
    void foundOther();
    void saved(const QString &workTree);
    void logged(const QString &source, const engine::LogLines &lines);
    void failed(const domain::Error &error);

private:
    struct Review {
        QByteArray onDisk;
        ChangeSheet sheet;
    };
    QByteArray bytesOf(const QString &text) const;
    void take(const QByteArray &saved);
    void show(const QString &text);
    void keep();

    ProcessDoors m_doors;
    ProcessReading m_reading;
    QString m_path;
    QString m_workTree;
    QByteArray m_saved;
    QByteArray m_head; ///< a byte-order mark
    bool m_crlf = false;
    QString m_text;
    std::optional<QString> m_unsaved;
    QByteArray m_onDisk;
    domain::FileEdit m_proposed;
    bool m_loaded = false;
    bool m_isKept = true; ///< this text is where a crash cannot reach it, or need not be
    QTimer m_autosave;
    Work m_load;
    Work m_review;
    Work m_keep;
    Work m_write;
};

} // namespace ui
