// Opportunities: what counts as one, from which threshold on, and what that does to the ranking.
#pragma once

#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QTabWidget;

namespace worklode {

class EffectPanel;

class OpportunitiesSection final : public SectionPage
{
    Q_OBJECT

public:
    OpportunitiesSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Opportunities; }
    bool settled() const override;
    ItemTable* types() const { return m_types; }
    ItemTable* tags() const { return m_tags; }
    EffectPanel* ranking() const { return m_ranking; }
    void computeRanking();
    void addTag();

protected:
    void showDraft() override;
    ItemTable* mainTable() const override;
    QStringList documentSections() const override
    {
        return {QStringLiteral("opportunities"), QStringLiteral("opportunity_tags"), QStringLiteral("screen_tags")};
    }
    QString sheetSection() const override;

private:
    QWidget* makeLists();
    void showTypes();
    void showTags();
    void openType(const QString& type);
    void openTag(const QString& name);
    void switchTypes(const QStringList& types);
    void switchTags(const QStringList& names);
    void resetTypes(const QStringList& types);
    void removeTags(const QStringList& names);
    void askAutomatable(const ItemTable& table);
    void setAutomatable(const QStringList& names, bool tags, double share);

    ItemTable *m_types, *m_tags;
    QTabWidget* m_lists = nullptr;
    EffectPanel* m_ranking;
};

} // namespace worklode
