// Applications: which raw ids they are made of, what kind of work they are, who uses them and how much.
#pragma once

#include "ui/admin/ApplicationEdits.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace worklode {

class CategoryBoard;
class GoalMeter;
struct ApplicationRow;

class ApplicationsSection final : public SectionPage
{
    Q_OBJECT

public:
    enum class Filter { All, Unknown, Programs, WebHosts };

    ApplicationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);
    ~ApplicationsSection() override;

    Glyph glyph() const override;
    void setFilter(Filter filter);
    ItemTable* table() const { return m_table; }
    GoalMeter* meter() const { return m_meter; }
    CategoryBoard* board() const { return m_board; }
    void showBoard(bool board);

    /// Of the selected rows; `from`: from that instant on.
    void setCategoryOf(const QStringList& names, Category category, std::optional<Instant> from);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    QStringList documentSections() const override
    {
        return {QStringLiteral("applications"), QStringLiteral("opportunity_tags")};
    }
    Result<std::string> jsonFromCsv(const QString& file) const override;

private:
    void makeTop();
    void makeActions();
    QPushButton* addMenuButton(const QString& text, const QString& hint);
    void fillTagMenu(QMenu* menu);
    void askCategoryDate();
    void askMerge();
    void openEditor(const QString& name);
    void showSuggestions();
    void remove(const QStringList& names);
    void edit(const QString& what, const QStringList& names,
              const std::function<void(Catalog&, const std::string&)>& each);
    void updateActions();

    GoalMeter* m_meter;
    ItemTable* m_table;
    CategoryBoard* m_board;
    QStackedWidget* m_views;
    QButtonGroup* m_filters = nullptr;
    QComboBox* m_range = nullptr;
    QPushButton* m_suggest = nullptr;
    std::vector<QPushButton*> m_actions; ///< enabled where something is selected
    QPushButton* m_merge = nullptr;
    std::vector<ApplicationRow> m_rows;
    Filter m_filter = Filter::All;
};

} // namespace worklode
