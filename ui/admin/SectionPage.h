// One section of the administration: a title, one sentence of purpose, its tools and its content.
#pragma once

#include "ui/admin/AdminData.h"
#include "ui/admin/CatalogDraft.h"
#include "ui/admin/SheetFormat.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QDialog;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace worklode {

enum class Glyph;
class ItemTable;

/// Follows the draft: rebuilt from it whenever it changed while the section is in front, or when it comes to the front.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString purpose;  ///< one sentence
        QString keywords; ///< further words under which the list of sections finds it
    };

    SectionPage(CatalogDraft& draft, AdminData& data, Words words, QWidget* parent = nullptr);

    const Words& words() const { return m_words; }
    virtual Glyph glyph() const = 0;
    virtual AdminArea area() const = 0;           ///< whose right says whether it is shown, and may be edited
    virtual bool settled() const { return true; } ///< nothing is being computed
    /// `why` is shown below the title, and nothing that edits can be used; empty: everything can.
    void setReadOnly(const QString& why);
    bool mayEdit() const { return m_mayEdit; }
    virtual void focusSearch();

signals:
    void said(QString message); ///< for the status bar
    void settledChanged();

protected:
    virtual void showDraft() = 0;
    /// The section's main table, for copying, exporting and searching; none by default.
    virtual ItemTable* mainTable() const { return nullptr; }
    /// The sections of the catalog document that are exported and imported as JSON here, e.g. "applications".
    virtual QStringList documentSections() const { return {}; }
    /// What is exported as JSON: those sections of the document, unless said otherwise.
    virtual std::string jsonContent() const;
    /// The list of the document that the main table shows; empty where it is none.
    virtual QString sheetSection() const { return documentSections().value(0); }
    /// How that list is kept as CSV; by default with a column for each member of its items.
    virtual SheetFormat sheetFormat() const;

    void showEvent(QShowEvent* event) override;

    CatalogDraft& draft() const { return m_draft; }
    const Catalog& catalog() const { return m_draft.catalog(); }
    AdminData& data() const { return m_data; }
    QHBoxLayout* tools() const { return m_tools; } ///< right of the title
    QVBoxLayout* body() const { return m_body; }
    void addTransferMenu(); ///< copy, CSV and JSON out and in
    void addSheetTools(const QString& hint); ///< buttons for the list as CSV, where that is how it usually comes
    /// A button right of the title that edits.
    QPushButton* addTool(const QString& text, const QString& hint, const std::function<void()>& run);
    void editsWith(QWidget* widget); ///< it is hidden where nothing may be edited
    void locks(QWidget* widget);     ///< it is shown and off where nothing may be edited
    /// Runs a dialog that edits one item. Where nothing may be edited it is for looking only, and never accepted.
    bool accepted(QDialog& dialog);
    void sayError(const QString& sentence);
    /// What is shown is kept beside the catalog, and grows with every save and without one: read again whenever it comes to the front.
    void followSaves();
    /// `March (copy)`, `March (copy 2)`.
    static QString freshName(const QString& original, const std::function<bool(const QString&)>& taken);

private:
    void follow();
    void exportTo(const QString& title, const QString& ending, const std::function<QByteArray()>& content);
    void exportTable();
    void exportSheet();
    void exportJson();
    void importFile(const QString& filter);
    std::optional<Catalog> catalogFrom(const QString& file);

    CatalogDraft& m_draft;
    AdminData& m_data;
    Words m_words;
    QHBoxLayout* m_tools = nullptr;
    QVBoxLayout* m_body = nullptr;
    QLabel* m_why = nullptr;
    std::vector<QWidget*> m_editing, m_locked;
    bool m_mayEdit = true;
    bool m_stale = true;
    bool m_readsAgain = false;
};

} // namespace worklode
