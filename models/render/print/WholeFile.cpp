// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/WholeFile.h"

namespace linli::render {

bool WholeFile::finish()
{
    if (!flush() || m_cutShort) {
        if (error() == NoError) {
            setErrorString(QStringLiteral("the disk took a part of it only"));
        }
        cancelWriting();
        commit(); // takes the unfinished part away
        return false;
    }
    return commit();
}

qint64 WholeFile::writeData(const char* bytes, qint64 size)
{
    const qint64 written = QSaveFile::writeData(bytes, size);
    m_cutShort = m_cutShort || written != size;
    return written;
}

} // namespace linli::render
