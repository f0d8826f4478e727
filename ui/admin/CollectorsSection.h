// Data collectors: whose data it is, in which team since when, and those that no team has yet.
#pragma once

#include "ui/admin/CollectorDialog.h"
#include "ui/admin/ListSection.h"

class QButtonGroup;
class QPushButton;

namespace worklode {

class CollectorsSection final : public ListSection
{
    Q_OBJECT

public:
    enum class Filter { All, UnknownTeam };

    CollectorsSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Collectors; }
    void open(const QString& id) override;
    void remove(const QStringList& ids) override; ///< only says why not: their data is theirs
    void setFilter(Filter filter);
    void setTeam(const QStringList& ids, const TeamChoice& choice);
    void setConfiguration(const QStringList& ids, const std::optional<std::string>& name);
    void setZone(const QStringList& ids, const QString& zone);
    void join(const QStringList& ids, const QString& into);
    void split(const QString& alternate);

protected:
    void showDraft() override;
    SheetFormat sheetFormat() const override { return {importCollectorsCsv, exportCollectorsCsv}; }
    QStringList documentSections() const override { return {QStringLiteral("associates")}; }

private:
    void makeFilters();
    void makeActions();
    void askTeamOf(const QStringList& ids);
    void askZone();
    void askJoin();
    void askSplit();
    void edit(const QString& what, const QStringList& ids, const std::function<void(Associate&)>& each);
    void updateSplit();

    QButtonGroup* m_filters = nullptr;
    QPushButton* m_split = nullptr;
    Filter m_filter = Filter::All;
};

} // namespace worklode
