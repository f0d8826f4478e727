// One data collector: a person's name, ids, teams with their dates, client configuration and time zone.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace worklode {

class CollectorDialog final : public FormDialog
{
    Q_OBJECT

public:
    CollectorDialog(const Catalog& catalog, Associate associate, QWidget* parent = nullptr);
    Associate associate() const;

private:
    QWidget* makeTeams();
    void addTeamRow(const std::optional<std::string>& unit, std::optional<Instant> from);
    void check();

    const Catalog& m_catalog;
    Associate m_original;
    QLineEdit *m_name, *m_alternates, *m_zone;
    QComboBox* m_configuration;
    QTableWidget* m_teams;
};

/// Asks for a team and the day from which on it holds (none: from the beginning).
struct TeamChoice {
    std::string unit;
    std::optional<Instant> from;
};
std::optional<TeamChoice> askTeam(const Catalog& catalog, const QString& whom, QWidget* parent);

} // namespace worklode
