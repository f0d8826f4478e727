// Task tags: where tasks begin and end, by what is seen on the way.
#pragma once

#include "ui/admin/ListSection.h"
#include "ui/admin/TriggerRows.h"

#include <map>

namespace worklode {

class TasksSection final : public ListSection
{
    Q_OBJECT

public:
    TasksSection(CatalogDraft& draft, AdminData& data, QWidget* parent = nullptr);

    Glyph glyph() const override;
    AdminArea area() const override { return AdminArea::Tasks; }
    bool settled() const override { return !m_worker.busy(); }
    void addTask();
    void open(const QString& name) override;
    void remove(const QStringList& names) override;
    void copy(const QStringList& names);
    void limit(const QStringList& names); ///< asks for limits that all of them get
    /// What triggers can be picked from: the draft's names over the data's places.
    PickablePlaces places() const;

protected:
    void showDraft() override;
    QStringList documentSections() const override { return {QStringLiteral("tasks")}; }

private:
    void addActions();
    void findScreens();
    void move(const QString& name, int steps);
    void switchOn(const QStringList& names);

    using ScreensByApplication = std::map<std::string, std::vector<std::string>>;
    std::shared_ptr<const ScreensByApplication> m_screens = std::make_shared<ScreensByApplication>();
    std::shared_ptr<const void> m_measured; ///< the catalog and usage that they are of
    Worker m_worker;
};

} // namespace worklode
