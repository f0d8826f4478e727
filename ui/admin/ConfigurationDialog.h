// One client configuration: every key of the collection policy, each set here or left to the units above.
#pragma once

#include "catalog/Catalog.h"
#include "ui/admin/FormDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace worklode {

class MasksEditor;
class PlacesEditor;

class ConfigurationDialog final : public FormDialog
{
    Q_OBJECT

public:
    ConfigurationDialog(const Catalog& catalog, ClientConfiguration configuration, QWidget* parent = nullptr);
    ClientConfiguration configuration() const;
    MasksEditor* masks() const { return m_masks; }
    void showTab(int tab) const; ///< 0 general, 1 applications, 2 masks

private:
    QWidget* makeGeneral();
    QWidget* makePlaces();
    QWidget* makeMasks();
    /// A tick *set here* that enables `field`.
    QCheckBox* makeTick(QWidget* field, bool on, const QString& inherited);
    QComboBox* makeYesNo(const std::optional<bool>& value, const QString& yes, const QString& no);
    void check();

    const Catalog& m_catalog;
    ClientConfiguration m_original;
    QLineEdit *m_name, *m_description;
    QTabWidget* m_tabs;
    QComboBox *m_collect = nullptr, *m_prompts = nullptr;
    QCheckBox *m_setNotice = nullptr, *m_setIdle = nullptr, *m_setPromptAfter = nullptr, *m_setMasks = nullptr;
    QSpinBox *m_notice = nullptr, *m_idle = nullptr, *m_promptAfter = nullptr;
    struct Places {
        std::optional<std::vector<PlaceSetting>> ClientConfiguration::*member;
        QCheckBox* tick;
        PlacesEditor* editor;
    };
    std::vector<Places> m_places;
    MasksEditor* m_masks = nullptr;
};

} // namespace worklode
