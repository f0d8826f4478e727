// `catalog preview`: what a document would move if it were imported.
#pragma once

#include "catalog/Catalog.h"
#include "core/Result.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace worklode {

class CtlContext;

/// Adds `preview` below `catalog`; `read` reads and checks a document, complaining of each fault.
void addPreviewCommand(CLI::App& catalogCommand, CtlContext& context,
                       std::function<Result<Catalog>(CtlContext&, const std::string& path)> read);

} // namespace worklode
