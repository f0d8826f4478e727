// Writes one screen rule, with what it would do beside it and a place to try a title.
#pragma once

#include "catalog/ScreenRuleList.h"
#include "ui/admin/AdminData.h"
#include "ui/admin/PatternProposal.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace worklode {

class ConditionRows;
class RulePreview;

class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `catalog` with the rule in its place at `index`; `examples`: titles that the rule is made from, may be none.
    RuleEditor(std::shared_ptr<const Catalog> catalog, std::size_t index, const std::vector<std::string>& examples,
               const AdminData& adminData, QWidget* parent = nullptr);

    /// As it stands in the fields; the error says which condition cannot be read.
    Result<ScreenRule> rule() const;
    RulePreview* preview() const { return m_preview; }
    QString testerAnswer() const;

private:
    QWidget* makeForm(const std::vector<std::string>& examples);
    QWidget* makeTester();
    void propose(const std::vector<PatternProposal>& proposals, QWidget* parent);
    void take(const PatternProposal& proposal);
    void follow();
    void test();

    std::shared_ptr<const Catalog> m_catalog;
    std::size_t m_index;
    std::vector<const ScreenRule*> m_earlierRules; ///< that would come first
    ScreenRuleList m_earlier;
    QLineEdit *m_name, *m_display;
    QCheckBox* m_enabled;
    ConditionRows* m_conditions;
    QLineEdit *m_testTitle, *m_testUrl;
    QLabel* m_answer;
    RulePreview* m_preview;
    QPushButton* m_accept = nullptr;
};

} // namespace worklode
