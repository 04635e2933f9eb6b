// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "core/intake/intake_words.h"

#include <QFile>

// Resources of a static library are only found once they are named; outside any namespace.
static void initSampleResource()
{
    Q_INIT_RESOURCE(intake_samples);
}

namespace skt {

using namespace Qt::Literals::StringLiterals;

QStringList sampleNames()
{
    return {u"quang-xuong"_s, u"xa-2026"_s};
}

QString sampleTitle(const QString &name)
{
    if (name == u"xa-2026"_s)
        return IntakeWords::tr("A commune, 2026 (invented): two teams, 18 units");
    return IntakeWords::tr("Quảng Xương district, 2023 (before the rearrangement): five teams, 41 "
                           "units");
}

Result<QByteArray> sampleDocument(const QString &name)
{
    if (!sampleNames().contains(name))
        return failure(Error::Kind::Input,
                       IntakeWords::tr("There is no sample “%1”. Samples: %2.")
                           .arg(name, sampleNames().join(u", "_s)));
    initSampleResource();
    QFile file(u":/samples/"_s + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       IntakeWords::tr("The sample “%1” is missing in the program.").arg(name));
    return file.readAll();
}

} // namespace skt
