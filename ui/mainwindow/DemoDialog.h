// Asks how large the made-up company shall be.
#pragma once

#include <QDialog>

class QSpinBox;

namespace worklode {

class DemoDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DemoDialog(const QString& folder, QWidget* parent = nullptr);
    /// What `worklodectl demo` is to be told.
    QStringList arguments() const;

private:
    QSpinBox* addNumber(const QString& name, int value, int least, int most);
    QSpinBox* m_associates;
    QSpinBox* m_days;
    QSpinBox* m_seed;
};

} // namespace worklode
