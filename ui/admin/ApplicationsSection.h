// Applications: which raw ids they are made of, what kind of work they are, who uses them and how much.
#pragma once

#include "ui/admin/ApplicationEdits.h"
#include "ui/admin/ListSection.h"
#include "ui/admin/NameSuggestions.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace worklode {

class CategoryBoard;
class GoalMeter;
struct ApplicationRow;

class ApplicationsSection final : public ListSection
{
    Q_OBJECT

public:
    enum class Filter { All, Unknown, Programs, WebHosts };

    ApplicationsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);
    ~ApplicationsSection() override;

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Applications; }
    void setFilter(Filter filter);
    bool settled() const override { return !m_suggester.busy(); }
    void focusSearch() override;
    void open(const QString& name) override;
    void remove(const QStringList& names) override;
    GoalMeter* meter() const { return m_meter; }
    CategoryBoard* board() const { return m_board; }
    void showBoard(bool board);

    /// Of the selected rows; `from`: from that instant on.
    void setCategoryOf(const QStringList& names, Category category, std::optional<Instant> from);

protected:
    void showDraft() override;
    QStringList documentSections() const override
    {
        return {QStringLiteral("applications"), QStringLiteral("opportunity_tags")};
    }

private:
    void makeTop();
    void makeActions();
    void fillTagMenu(QMenu& menu);
    void findSuggestions();
    void askCategoryDate();
    void askMerge();
    void showSuggestions();
    void edit(const QString& what, const QStringList& names,
              const std::function<void(Catalog&, const std::string&)>& each);

    GoalMeter* m_meter;
    CategoryBoard* m_board;
    QStackedWidget* m_views;
    QButtonGroup* m_filters = nullptr;
    QComboBox* m_range = nullptr;
    QPushButton* m_suggest = nullptr;
    std::vector<ApplicationRow> m_rows;
    Filter m_filter = Filter::All;
    std::vector<NameSuggestion> m_suggestions;
    Worker m_suggester;
};

} // namespace worklode
