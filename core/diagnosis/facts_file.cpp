#include "diagnosis/facts_file.h"

#include "diagnosis/diagnosis.h"
#include "facts/saved_facts.h"

namespace secondtick {

Outcome<> openFactsFile(Diagnosis &diagnosis, const QString &path)
{
    const Outcome<QByteArray> bytes = readOrdinaryFile(path, kLargestFactsFile);
    if (!bytes)
        return bytes.error();
    const Outcome<Snapshot> facts = readFacts(*bytes);
    if (!facts)
        return facts.error();
    diagnosis.openFacts(*facts);
    return done();
}

Outcome<> saveFactsFile(const Diagnosis &diagnosis, const QString &path, Overwrite overwrite)
{
    return writeWholeFile(path, writeFacts(diagnosis.snapshot(), SystemClock().now()), overwrite);
}

} // namespace secondtick
