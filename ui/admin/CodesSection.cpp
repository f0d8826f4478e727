#include "ui/admin/CodesSection.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Parts.h"
#include "ui/models/Columns.h"
#include "ui/models/Names.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace worklode {
namespace {

OffComputerCode* findOffComputerCode(Catalog& catalog, const std::string& code)
{
    const auto found = std::find_if(catalog.offComputerCodes.begin(), catalog.offComputerCodes.end(),
                                    [&](const OffComputerCode& c) { return c.code == code; });
    return found == catalog.offComputerCodes.end() ? nullptr : &*found;
}

ItemRows codeItems(const Catalog& catalog)
{
    const auto codes = std::make_shared<const std::vector<OffComputerCode>>(catalog.offComputerCodes);
    return {.count = codes->size(),
            .columns = {textColumn(CodesSection::tr("Code"),
                                   [codes](std::size_t r) { return toQString((*codes)[r].code); }),
                        textColumn(CodesSection::tr("Category"),
                                   [codes](std::size_t r) { return categoryName((*codes)[r].category); })},
            .id = [codes](std::size_t r) { return toQString((*codes)[r].code); },
            .dot = [codes](std::size_t r) { return currentLook().category((*codes)[r].category); },
            .dotHint = [codes](std::size_t r) { return categoryName((*codes)[r].category); }};
}

} // namespace

CodesSection::CodesSection(CatalogDraft& draft, AdminData& data, QWidget* parent)
    : ListSection(draft, data,
                  {tr("Off-computer codes"),
                   tr("What people say they did away from the computer. Codes without a category count as Unknown."),
                   tr("meeting lunch phone break occ prompt")},
                  {tr("code"), tr("codes"), 0}, parent)
{
    table()->setEmpty(
        tr("No codes yet"),
        tr("Add what happens away from the computer, Meeting or Lunch for example, and say what kind of work it is. "
           "Collectors that prompt offer these codes."));
    addTable();
    makeActions();
    addTransferMenu();
    connect(table(), &ItemTable::keyTyped, this, [this](int key) {
        if (key <= Qt::Key_3)
            setCategoryOf(selected(), key == Qt::Key_0
                                                      ? Category::Unknown
                                                      : kCategories[static_cast<std::size_t>(key - Qt::Key_1)]);
    });
}

Glyph CodesSection::glyph() const
{
    return Glyph::Stop;
}

void CodesSection::makeActions()
{
    addAction(tr("Add…"), tr("A new code"), Needs::Nothing, [this] { askNew(); });
    addMenu(tr("Category"), tr("Keys: 1 Production, 2 Other Work, 3 Non Work, 0 Unknown"), Needs::Selection,
            [this](QMenu& menu) {
                for (std::size_t i = 0; i < kCategoryCount; ++i)
                    menu.addAction(u"%1\t%2"_s.arg(categoryName(kCategories[i])).arg((i + 1) % kCategoryCount),
                                   this, [this, i] { setCategoryOf(selected(), kCategories[i]); });
            });
    addAction(tr("Rename…"), tr("Enter or F2"), Needs::Selection, [this] { open(selected().value(0)); });
    addAction(tr("Remove"), tr("Delete. What was recorded under it counts as Unknown then."), Needs::Selection,
              [this] { remove(selected()); });
}

void CodesSection::showDraft()
{
    table()->setItems(codeItems(catalog()));
}

void CodesSection::setCategoryOf(const QStringList& codes, Category category)
{
    editEach<OffComputerCode>(categoryName(category), codes, &Catalog::offComputerCodes, &OffComputerCode::code,
                              [category](OffComputerCode& code) { code.category = category; });
}

void CodesSection::add(const QString& code, Category category)
{
    draft().edit(tr("Add code %1").arg(code), [&](Catalog& c) {
        if (!findOffComputerCode(c, toUtf8(code)))
            c.offComputerCodes.push_back({toUtf8(code), category});
    });
    table()->select({code});
}

void CodesSection::rename(const QString& from, const QString& to)
{
    Catalog scratch = catalog();
    if (from == to || to.isEmpty())
        return;
    if (findOffComputerCode(scratch, toUtf8(to))) {
        sayError(tr("There is a code %1 already.").arg(to));
        return;
    }
    draft().edit(tr("Rename code %1").arg(from), [&](Catalog& c) {
        if (OffComputerCode* stored = findOffComputerCode(c, toUtf8(from)))
            stored->code = toUtf8(to);
    });
    table()->select({to});
}

void CodesSection::askNew()
{
    bool chosen = false;
    const QString code =
        QInputDialog::getText(this, tr("New code"), tr("What people choose when they come back, as recorded"),
                              QLineEdit::Normal, {}, &chosen)
            .trimmed();
    if (chosen && !code.isEmpty())
        add(code, Category::Unknown);
}

void CodesSection::open(const QString& code)
{
    if (code.isEmpty() || !mayEdit())
        return;
    bool chosen = false;
    const QString name = QInputDialog::getText(this, tr("Rename code"),
                                               tr("Only data that is recorded under the new name belongs to it"),
                                               QLineEdit::Normal, code, &chosen)
                             .trimmed();
    if (chosen)
        rename(code, name);
}

void CodesSection::remove(const QStringList& codes)
{
    removeEach(codes, &Catalog::offComputerCodes, &OffComputerCode::code);
}

} // namespace worklode
