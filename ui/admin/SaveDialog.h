// Shows what is about to be saved and what it does, and asks for a sentence about it.
#pragma once

#include "ui/admin/AdminData.h"
#include "ui/admin/CatalogDraft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace worklode {

class EffectPanel;

class SaveDialog final : public QDialog
{
    Q_OBJECT

public:
    SaveDialog(const CatalogDraft& draft, const AdminData& adminData, QWidget* parent = nullptr);

    QString note() const;
    void setNote(const QString& note);
    /// While it is being saved nothing can be pressed; afterwards the window is closed or told why not.
    void setSaving(bool saving);
    void showError(const QString& sentence);
    /// The database does not answer: the button says Try again.
    void showUnreachable(const QString& sentence);
    bool waitsForServer() const { return m_waits; }
    EffectPanel* effect() const { return m_effect; }

signals:
    void saveRequested(QString note);

private:
    QWidget* makeChanges(const CatalogDraft& draft);
    void check();

    QString m_saveText;
    QLineEdit* m_note;
    QPushButton* m_save = nullptr;
    QLabel* m_error;
    EffectPanel* m_effect;
    bool m_faulty = false;
    bool m_saving = false;
    bool m_waits = false;
};

} // namespace worklode
