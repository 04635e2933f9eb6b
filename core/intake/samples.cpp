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
    return {u"quang-xuong"_s};
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
