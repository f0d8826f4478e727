// A dialog of named fields with one sentence where something is wrong; it closes with OK only once nothing is.
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace worklode {

struct Catalog;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& heading, QWidget* parent = nullptr);
    QString problem() const;
    QPushButton* acceptButton() const { return m_accept; }

protected:
    /// `hint` stands below the field in small letters.
    void addField(const QString& name, QWidget* field, const QString& hint = {});
    QVBoxLayout* body() const { return m_body; } ///< below the fields
    /// Empty: OK may be pressed.
    void setProblem(const QString& sentence);

private:
    QFormLayout* m_form;
    QVBoxLayout* m_body;
    QLabel* m_problem;
    QPushButton* m_accept;
};

/// The first fault of a catalog that holds only what a dialog is about, without its place; empty: none.
QString firstFaultOf(const Catalog& scratch);

} // namespace worklode
