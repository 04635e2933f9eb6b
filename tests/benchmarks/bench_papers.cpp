// SPDX-License-Identifier: GPL-3.0-or-later
// P2: milliseconds of the first notice (with loading the fonts) and of each further one.
// Arguments: plan file, folder.
#include "core/documents/page_layout.h"
#include "core/documents/papers.h"
#include "core/storage/plan_file.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/large_campaign.h"

#include <QGuiApplication>

using namespace skt;
using namespace skt::bench;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    auto file = PlanFile::open(arguments.value(1), PlanFile::Mode::ReadOnly);
    const auto campaign = file ? file->load() : tl::unexpected(file.error());
    if (!campaign || arguments.size() != 3)
        return 2;
    Environment environment = quietEnvironment();
    environment.today = QDate{2023, 7, 20};
    const CampaignIndex index{**campaign};
    const auto requests = expandSelection(index,
                                          {.kind = QStringLiteral("inspection-notice"),
                                           .team = {},
                                           .unit = {},
                                           .each = false,
                                           .all = true});
    if (!requests)
        return 4;
    const double begin = now();
    std::vector<double> done;
    if (!loadPaperFonts())
        return 5;
    const auto printed =
        printPdfs(index, environment, *requests, arguments.at(2), true, [&](int, int) {
            done.push_back(now());
            return true;
        });
    // Where progress is also told at the start, that moment is no document.
    if (!printed || printed->files.size() < 2 || done.size() < 2)
        return 5;
    const auto files = static_cast<std::size_t>(printed->files.size());
    const double first = done[done.size() - files];
    std::printf("%.3f %.3f\n",
                (first - begin) * 1000,
                (done.back() - first) / static_cast<double>(files - 1) * 1000);
    return 0;
}
