// One opportunity type or tag: on or off, thresholds with their defaults, what is left out, the automatable share.
#pragma once

#include "catalog/Catalog.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace worklode {

class OpportunityEditor final : public QDialog
{
    Q_OBJECT

public:
    /// Of a built-in type, as it is in force.
    OpportunityEditor(const Catalog& catalog, const OpportunitySettings& settings, QWidget* parent = nullptr);
    /// Of a tag; an empty name is a new one.
    OpportunityEditor(const Catalog& catalog, const OpportunityTag& tag, QWidget* parent = nullptr);

    OpportunitySettings settings() const;
    OpportunityTag tag() const;
    void resetToDefaults();

private:
    OpportunityEditor(const Catalog& catalog, const QString& title, QWidget* parent);
    void addNumber(const std::string& name, const QString& label, double value, double standard, double maximum);
    void addCommon(bool enabled, double automatable, const std::vector<std::string>& exclude);
    std::vector<std::string> excluded() const;
    void check();

    struct Number {
        QDoubleSpinBox* box;
        double standard;
    };
    const Catalog& m_catalog;
    OpportunitySettings m_settings;
    OpportunityTag m_tag;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_name = nullptr; ///< of a custom tag only
    QCheckBox* m_enabled = nullptr;
    std::map<std::string, Number> m_numbers;
    QDoubleSpinBox* m_automatable = nullptr;
    QListWidget* m_exclude = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace worklode
