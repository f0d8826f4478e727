// Data collectors: whose data it is, in which team since when, and those that no team has yet.
#pragma once

#include "ui/admin/CollectorDialog.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QButtonGroup;
class QPushButton;

namespace worklode {

class CollectorsSection final : public SectionPage
{
    Q_OBJECT

public:
    enum class Filter { All, UnknownTeam };

    CollectorsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    void setFilter(Filter filter);
    ItemTable* table() const { return m_table; }
    void setTeam(const QStringList& ids, const TeamChoice& choice);
    void setConfiguration(const QStringList& ids, const std::optional<std::string>& name);
    void join(const QStringList& ids, const QString& into);
    void split(const QString& alternate);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_table; }
    QStringList documentSections() const override { return {QStringLiteral("associates")}; }

private:
    void makeFilters();
    void makeActions();
    QPushButton* addAction(const QString& text, const QString& hint);
    void openEditor(const QString& id);
    void askJoin();
    void askSplit();
    void importCsv();
    void exportCsv();
    void edit(const QString& what, const QStringList& ids, const std::function<void(Associate&)>& each);
    void updateActions();

    ItemTable* m_table;
    QButtonGroup* m_filters = nullptr;
    std::vector<QPushButton*> m_actions;
    QPushButton *m_join = nullptr, *m_split = nullptr;
    Filter m_filter = Filter::All;
};

} // namespace worklode
