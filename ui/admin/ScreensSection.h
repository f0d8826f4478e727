// Screens: what the windows and pages of an application are called, and the rules that say so.
#pragma once

#include "analysis/ScreenUsage.h"
#include "ui/admin/ItemTable.h"
#include "ui/admin/SectionPage.h"

class QCheckBox;
class QLabel;
class QMenu;
class QTabWidget;

namespace worklode {

class ScreensSection final : public SectionPage
{
    Q_OBJECT

public:
    ScreensSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Screens; }
    bool settled() const override { return !m_worker.busy(); }
    void openApplication(const QString& name);
    ItemTable* applications() const { return m_applications; }
    ItemTable* rules() const { return m_rules; }
    ItemTable* titles() const { return m_titles; }
    ItemTable* screens() const { return m_screens; }

    /// Opens the editor for a new rule, made from titles where some are given.
    void addRule(const std::vector<std::string>& examples);

protected:
    void showDraft() override;
    ItemTable* mainTable() const override { return m_rules; }
    QStringList documentSections() const override
    {
        return {QStringLiteral("screen_rules"), QStringLiteral("screen_tags")};
    }

private:
    QWidget* makeRules();
    QWidget* makeFound();
    void connectTables();
    void showApplication();
    void measure();
    void showUsage();
    void showRules();
    void editRule(std::size_t index);
    void moveRule(const QString& id, int steps);
    void copyRules(const QStringList& ids);
    void removeRules(const QStringList& ids);
    void switchRules(const QStringList& ids);
    void setRulesOn(const QStringList& ids, bool on);
    void nameScreensOf(const QStringList& ids); ///< asks for a name that all these rules give
    void switchApplications(const QStringList& names);
    void ruleMenu(QMenu& menu);
    void addRuleActions();
    void tagMenu(QMenu& menu);
    void openEditor(std::shared_ptr<const Catalog> candidate, std::size_t index,
                    const std::vector<std::string>& examples, const QString& what);
    std::vector<std::size_t> rulesOfApplication() const; ///< indices into the catalog's rules
    const RuleUsage* usageOf(std::size_t rule) const;

    ItemTable *m_applications, *m_rules, *m_screens, *m_titles;
    QCheckBox* m_on = nullptr;
    QLabel* m_heading = nullptr;
    QTabWidget* m_found = nullptr;
    std::string m_application;
    std::shared_ptr<const ScreenUsage> m_usage;
    Worker m_worker;
};

} // namespace worklode
