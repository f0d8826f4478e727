#include "ui/admin/RuleEditor.h"

#include "catalog/ScreenRuleList.h"
#include "ui/admin/ConditionRows.h"
#include "ui/admin/DialogButtons.h"
#include "ui/admin/RulePreview.h"
#include "ui/admin/RuleWords.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/ErrorWords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

/// Those that come before a rule of the same application, and are on.
std::vector<const ScreenRule*> rulesBefore(const Catalog& catalog, std::size_t index)
{
    std::vector<const ScreenRule*> rules;
    for (std::size_t i = 0; i < index; ++i)
        if (const ScreenRule& rule = catalog.screenRules[i];
            rule.enabled && !rule.conditions.empty() && rule.application == catalog.screenRules[index].application)
            rules.push_back(&rule);
    return rules;
}

} // namespace

RuleEditor::RuleEditor(std::shared_ptr<const Catalog> catalog, std::size_t index,
                       const std::vector<std::string>& examples, const AdminData& adminData, QWidget* parent)
    : QDialog(parent), m_catalog(std::move(catalog)), m_index(index), m_earlierRules(rulesBefore(*m_catalog, index)),
      m_earlier(m_earlierRules), m_name(new QLineEdit(this)),
      m_display(new QLineEdit(this)), m_enabled(new QCheckBox(tr("The rule is on"), this)),
      m_conditions(new ConditionRows(this)), m_testTitle(new QLineEdit(this)), m_testUrl(new QLineEdit(this)),
      m_answer(makeLabel({}, TextRole::Body, this)),
      m_preview(new RulePreview(adminData.analyst(), adminData.scope(), m_catalog, m_index, this))
{
    const ScreenRule& rule = m_catalog->screenRules[m_index];
    setWindowTitle(tr("Screen rule"));
    resize(1080, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Screen rule of %1").arg(toQString(rule.application)), TextRole::Title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(kCardGap);
    auto* left = new QVBoxLayout;
    left->addWidget(makeForm(examples));
    left->addWidget(makeTester());
    left->addStretch(1);
    row->addLayout(left, 1);
    auto* live = new Card(tr("On all recorded work"), this);
    live->content()->addWidget(m_preview, 1);
    row->addWidget(live, 1);
    column->addLayout(row, 1);
    m_accept = addDialogButtons(*this);
    follow();
}

QWidget* RuleEditor::makeForm(const std::vector<std::string>& examples)
{
    const ScreenRule& rule = m_catalog->screenRules[m_index];
    auto* card = new Card(tr("When all of this holds…"), this);
    const auto proposals = proposePatterns(examples);
    m_conditions->setConditions(rule.conditions);
    card->content()->addWidget(m_conditions);
    propose(proposals, card);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_display->setText(toQString(rule.display));
    m_display->setPlaceholderText(tr("the title itself"));
    m_display->setToolTip(tr("{1} to {9} stand for the groups of the first regular expression"));
    m_name->setText(toQString(rule.name));
    m_enabled->setChecked(rule.enabled);
    form->addRow(tr("…the screen is"), m_display);
    form->addRow(tr("Name of the rule"), m_name);
    form->addRow(QString(), m_enabled);
    m_display->setAccessibleName(tr("Screen"));
    m_name->setAccessibleName(tr("Name of the rule"));
    card->content()->addLayout(form);
    connect(m_conditions, &ConditionRows::edited, this, &RuleEditor::follow);
    connect(m_display, &QLineEdit::textChanged, this, &RuleEditor::follow);
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::follow);
    if (!proposals.empty())
        take(proposals.front());
    return card;
}

void RuleEditor::propose(const std::vector<PatternProposal>& proposals, QWidget* parent)
{
    if (proposals.size() < 2)
        return;
    auto* content = qobject_cast<Card*>(parent)->content();
    content->addWidget(makeLabel(tr("What the chosen titles have in common:"), TextRole::Caption, parent));
    for (const PatternProposal& proposal : proposals) {
        auto* button = new QPushButton(
            u"%1 “%2”"_s.arg(operatorWord(proposal.op), toQString(proposal.value).left(60)), parent);
        button->setProperty("link", true);
        connect(button, &QPushButton::clicked, this, [this, proposal] { take(proposal); });
        content->addWidget(button, 0, Qt::AlignLeft);
    }
}

void RuleEditor::take(const PatternProposal& proposal)
{
    m_display->setText(toQString(proposal.display));
    if (m_name->text().isEmpty())
        m_name->setText(toQString(proposal.display));
    m_conditions->setOne(ScreenField::Title, proposal.op, toQString(proposal.value));
}

QWidget* RuleEditor::makeTester()
{
    auto* card = new Card(tr("Try a title"), this);
    m_testTitle->setPlaceholderText(tr("A title, as in a window's bar"));
    m_testUrl->setPlaceholderText(tr("An address, for web pages"));
    for (QLineEdit* field : {m_testTitle, m_testUrl}) {
        field->setAccessibleName(field->placeholderText());
        card->content()->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &RuleEditor::test);
    }
    m_answer->setWordWrap(true);
    card->content()->addWidget(m_answer);
    return card;
}

Result<ScreenRule> RuleEditor::rule() const
{
    auto conditions = m_conditions->conditions();
    if (!conditions)
        return conditions.error();
    ScreenRule rule = m_catalog->screenRules[m_index];
    rule.name = toUtf8(m_name->text().trimmed());
    rule.display = toUtf8(m_display->text().trimmed());
    rule.enabled = m_enabled->isChecked();
    rule.conditions = std::move(conditions).value();
    return rule;
}

void RuleEditor::follow()
{
    const auto made = rule();
    if (m_accept)
        m_accept->setEnabled(made.ok());
    if (!made)
        return m_preview->showProblem(errorText(made.error()));
    m_preview->tryRule(*made);
    test();
}

QString RuleEditor::testerAnswer() const
{
    return m_answer->text();
}

void RuleEditor::test()
{
    const std::string title = toUtf8(m_testTitle->text()), url = toUtf8(m_testUrl->text().trimmed());
    auto made = rule();
    if (!made || (title.empty() && url.empty()))
        return m_answer->clear();
    made->enabled = true;
    const UrlParts parts = splitUrl(url);
    const auto own = ScreenRuleList({&*made}).displayOf(title, url, parts);
    if (!own)
        return m_answer->setText(tr("This rule does not match."));
    if (const auto first = m_earlier.firstMatch(title, url, parts)) {
        const ScreenRule& earlier = *m_earlierRules[first->rule];
        return m_answer->setText(tr("It matches, but the earlier rule “%1” comes first.")
                                     .arg(toQString(earlier.name.empty() ? earlier.display : earlier.name)));
    }
    m_answer->setText(tr("The screen is “%1”.").arg(toQString(own->empty() ? title : *own)));
}

} // namespace worklode
