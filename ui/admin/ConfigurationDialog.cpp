#include "ui/admin/ConfigurationDialog.h"

#include "ui/admin/MasksEditor.h"
#include "ui/admin/PlacesEditor.h"
#include "ui/look/Format.h"
#include "ui/look/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

QSpinBox* makeSpin(int least, int most, const QString& suffix, std::optional<std::uint32_t> value, int usual,
                   QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setValue(value ? static_cast<int>(std::min<std::uint32_t>(*value, static_cast<std::uint32_t>(most))) : usual);
    return box;
}

/// A field behind its tick.
QWidget* tickedLine(QWidget* tick, QWidget* field, QWidget* parent)
{
    auto* panel = new QWidget(parent);
    auto* line = new QHBoxLayout(panel);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(tick);
    line->addWidget(field);
    line->addStretch(1);
    return panel;
}

std::optional<bool> answerOf(const QComboBox& box)
{
    return box.currentIndex() == 0 ? std::nullopt : std::optional(box.currentIndex() == 1);
}

std::optional<std::uint32_t> tickedValue(const QCheckBox& tick, const QSpinBox& box)
{
    return tick.isChecked() ? std::optional(static_cast<std::uint32_t>(box.value())) : std::nullopt;
}

} // namespace

ConfigurationDialog::ConfigurationDialog(const Catalog& catalog, ClientConfiguration configuration, QWidget* parent)
    : FormDialog(tr("Client configuration"),
                 configuration.name.empty() ? tr("New client configuration") : toQString(configuration.name), parent),
      m_catalog(catalog), m_original(std::move(configuration)), m_name(new QLineEdit(toQString(m_original.name), this)),
      m_description(new QLineEdit(toQString(m_original.description), this)), m_tabs(new QTabWidget(this))
{
    resize(760, 680);
    addField(tr("Name"), m_name);
    addField(tr("Description"), m_description);
    m_tabs->addTab(makeGeneral(), tr("General"));
    m_tabs->addTab(makePlaces(), tr("Applications"));
    m_tabs->addTab(makeMasks(), tr("Masking rules"));
    m_tabs->setDocumentMode(true);
    body()->addWidget(m_tabs, 1);
    connect(m_name, &QLineEdit::textChanged, this, &ConfigurationDialog::check);
    check();
}

QCheckBox* ConfigurationDialog::makeTick(QWidget* field, bool on, const QString& inherited)
{
    auto* tick = new QCheckBox(tr("Set here"), this);
    tick->setToolTip(tr("Not ticked: as the units above say, and at last %1").arg(inherited));
    tick->setChecked(on);
    field->setEnabled(on);
    connect(tick, &QCheckBox::toggled, field, &QWidget::setEnabled);
    connect(tick, &QCheckBox::toggled, this, &ConfigurationDialog::check);
    return tick;
}

QComboBox* ConfigurationDialog::makeYesNo(const std::optional<bool>& value, const QString& yes, const QString& no)
{
    auto* box = new QComboBox(this);
    box->addItems({tr("As the units above say"), yes, no});
    box->setCurrentIndex(!value ? 0 : *value ? 1 : 2);
    return box;
}

QWidget* ConfigurationDialog::makeGeneral()
{
    auto* panel = new QWidget(this);
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(4, 14, 4, 4);
    form->setSpacing(10);
    m_collect = makeYesNo(m_original.collect, tr("Collect"), tr("No data collection"));
    m_prompts = makeYesNo(m_original.occPrompts, tr("Ask what was done"), tr("Never ask"));
    m_notice = makeSpin(0, std::numeric_limits<int>::max(), {}, m_original.noticeVersion, 0, this);
    m_idle = makeSpin(1, 86'400, tr(" s"), m_original.idleSeconds, 60, this);
    m_promptAfter = makeSpin(1, 86'400, tr(" s"), m_original.occPromptAfterSeconds, 900, this);
    m_setNotice = makeTick(m_notice, m_original.noticeVersion.has_value(), tr("0"));
    m_setIdle = makeTick(m_idle, m_original.idleSeconds.has_value(), tr("60 s"));
    m_setPromptAfter = makeTick(m_promptAfter, m_original.occPromptAfterSeconds.has_value(), tr("900 s"));
    for (const auto& [name, field, named] : std::initializer_list<std::tuple<QString, QWidget*, QWidget*>>{
             {tr("Recording"), m_collect, m_collect},
             {tr("Idle after"), tickedLine(m_setIdle, m_idle, panel), m_idle},
             {tr("Back at the computer"), m_prompts, m_prompts},
             {tr("Ask after an absence of"), tickedLine(m_setPromptAfter, m_promptAfter, panel), m_promptAfter},
             {tr("Version of the privacy notice"), tickedLine(m_setNotice, m_notice, panel), m_notice}}) {
        named->setAccessibleName(name);
        form->addRow(name, field);
    }
    connect(m_collect, &QComboBox::currentIndexChanged, this, &ConfigurationDialog::check);
    return panel;
}

QWidget* ConfigurationDialog::makePlaces()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 12, 4, 4);
    const auto add = [&](auto member, const QString& title, const QString& hint, const QString& question, bool usual,
                         const QString& inherited) {
        auto* editor = new PlacesEditor(question, usual, panel);
        const auto& list = m_original.*member;
        if (list)
            editor->setPlaces(*list);
        auto* tick = makeTick(editor, list.has_value(), inherited);
        auto* heading = new QHBoxLayout;
        heading->addWidget(makeLabel(title, TextRole::Heading, panel));
        heading->addWidget(makeLabel(hint, TextRole::Caption, panel), 1);
        heading->addWidget(tick);
        column->addLayout(heading);
        column->addWidget(editor, 1);
        connect(editor, &PlacesEditor::changed, this, &ConfigurationDialog::check);
        m_places.push_back({member, tick, editor});
    };
    add(&ClientConfiguration::screens, tr("Screens"), tr("Titles and addresses are kept for these, and for no others"),
        tr("Titles are kept"), true, tr("none"));
    add(&ClientConfiguration::excluded, tr("Excluded"), tr("Recorded without a name and without titles"),
        tr("Inputs are counted"), false, tr("none"));
    add(&ClientConfiguration::noPrivateWindows, tr("No private windows"),
        tr("Browsers whose private windows you have switched off"), tr("Confirmed"), true, tr("none"));
    return panel;
}

QWidget* ConfigurationDialog::makeMasks()
{
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 12, 4, 4);
    m_masks = new MasksEditor(panel);
    if (m_original.masks)
        m_masks->setMasks(*m_original.masks);
    m_setMasks = makeTick(m_masks, m_original.masks.has_value(), tr("only the built-in rules"));
    column->addWidget(m_setMasks);
    column->addWidget(m_masks, 1);
    connect(m_masks, &MasksEditor::changed, this, &ConfigurationDialog::check);
    return panel;
}

void ConfigurationDialog::showTab(int tab) const
{
    m_tabs->setCurrentIndex(tab);
}

ClientConfiguration ConfigurationDialog::configuration() const
{
    ClientConfiguration out = m_original;
    out.name = toUtf8(m_name->text().trimmed());
    out.description = toUtf8(m_description->text().trimmed());
    out.collect = answerOf(*m_collect);
    out.occPrompts = answerOf(*m_prompts);
    out.noticeVersion = tickedValue(*m_setNotice, *m_notice);
    out.idleSeconds = tickedValue(*m_setIdle, *m_idle);
    out.occPromptAfterSeconds = tickedValue(*m_setPromptAfter, *m_promptAfter);
    for (const Places& places : m_places)
        out.*places.member = places.tick->isChecked() ? std::optional(places.editor->places()) : std::nullopt;
    out.masks = m_setMasks->isChecked() ? std::optional(m_masks->masks()) : std::nullopt;
    return out;
}

void ConfigurationDialog::check()
{
    if (!m_masks) // the tabs are still being made
        return;
    Catalog scratch;
    const ClientConfiguration edited = configuration();
    scratch.configurations = {edited};
    const bool taken = edited.name != m_original.name &&
                       std::any_of(m_catalog.configurations.begin(), m_catalog.configurations.end(),
                                   [&](const ClientConfiguration& c) { return c.name == edited.name; });
    setProblem(edited.name.empty() ? tr("A configuration needs a name.")
               : taken             ? tr("There is a configuration of that name already.")
                                   : firstFaultOf(scratch));
}

} // namespace worklode
