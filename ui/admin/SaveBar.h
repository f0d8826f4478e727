// Below every section: what is not saved yet, undo and redo, the way to save, and what others or the database did
// meanwhile.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace worklode {

class CatalogDraft;

class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    SaveBar(CatalogDraft& draft, QWidget* parent = nullptr);

    void setMaySave(bool may);
    /// Stands above the buttons until the next one; empty: none. `action`: what its button says; none where empty.
    void showNotice(const QString& sentence, const QString& action = {}, const std::function<void()>& run = {});
    QString notice() const;
    QString state() const;

signals:
    void saveRequested();

private:
    QWidget* makeNotice();
    QWidget* makeButtons();
    void showDraft();

    CatalogDraft& m_draft;
    bool m_maySave = false;
    QWidget* m_noticeLine = nullptr;
    QLabel *m_notice = nullptr, *m_state = nullptr;
    QPushButton *m_action = nullptr, *m_undo = nullptr, *m_redo = nullptr, *m_discard = nullptr, *m_save = nullptr;
    std::function<void()> m_run;
};

} // namespace worklode
