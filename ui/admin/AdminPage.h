// The administration: a list of sections, one draft that they all edit, and one way to save it.
#pragma once

#include "ui/admin/AdminAccess.h"
#include "ui/admin/AdminData.h"
#include "ui/admin/CatalogDraft.h"
#include "ui/admin/CatalogSaver.h"
#include "ui/admin/CatalogWatch.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace worklode {

class SaveBar;
class SaveDialog;
class SectionPage;

class AdminPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AdminPage(QWidget* parent = nullptr);
    ~AdminPage() override;

    /// Follows the open workspace. What is not saved yet stays, unless it is of another folder. `repository` null: may
    /// be looked at and not saved. Which sections `asUser` sees and may edit is as their roles say.
    void setWorkspace(std::shared_ptr<const OpenWorkspace> workspace, std::shared_ptr<CatalogRepository> repository,
                      const std::optional<std::string>& asUser);
    void openSection(const QString& title);
    /// Shows what would be saved; nothing where there are no changes.
    void save();
    /// True where nothing is unsaved, or the user gives it up.
    bool mayLeave();
    bool settled() const;
    /// Widths and hidden columns of all tables are kept from run to run.
    void rememberColumns();

    CatalogWatch& watch() { return m_watch; }
    SaveBar* bar() const { return m_bar; }
    CatalogDraft& draft() { return m_draft; }
    AdminData& data() { return m_data; }
    SectionPage* section(const QString& title) const; ///< null where there is none
    SaveDialog* saveDialog() const { return m_dialog; } ///< null unless it is open

signals:
    void catalogSaved(std::shared_ptr<const worklode::Catalog> catalog, quint64 version);
    void said(QString message);
    void settledChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSide();
    void connectSaving();
    void addSections();
    void addSection(SectionPage* page);
    void filterSections(const QString& text);
    void showAccess();
    void showNotice();
    void paintIcons();
    bool maySave() const;
    void begin(const QString& note);
    void noteSaved(const std::shared_ptr<const Catalog>& catalog, quint64 version);
    void noteOther(const std::shared_ptr<const OtherSave>& other);
    void takeOther(); ///< where nothing is changed here there is nothing to merge
    QString whoSavedText(const OtherSave& other) const;
    void merge();
    QAction* addShortcut(const QString& text, const QKeySequence& keys, const std::function<void()>& run);

    CatalogDraft m_draft;
    AdminData m_data;
    AdminAccess m_access;
    CatalogSaver m_saver;
    CatalogWatch m_watch;
    std::shared_ptr<const OtherSave> m_other; ///< newer than the draft, and not merged yet
    std::shared_ptr<CatalogRepository> m_repository;
    std::filesystem::path m_folder;
    std::string m_author;
    std::vector<SectionPage*> m_sections;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nothing = nullptr;
    SaveBar* m_bar = nullptr;
    SaveDialog* m_dialog = nullptr;
    QString m_note; ///< said once already, kept for the save after a merge
};

} // namespace worklode
