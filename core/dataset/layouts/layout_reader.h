// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/scan_work.h"

namespace semblance::dataset {

/// One published layout: how it is told from the others and how its folders and lists are read. Stateless.
class LayoutReader {
public:
    virtual ~LayoutReader() = default;

    virtual QString name() const = 0;
    /// What recognises() looks for, for the sentence that says that nothing was recognised.
    virtual QString signature() const = 0;
    /// Cheap: looks at a few names, opens at most the head of a list.
    virtual bool recognises(ScanWork& work) const = 0;
    /// Fills work.items (labels only where the dataset itself gives them; no identity where it tells none) and work.findings. Errors: a
    /// broken list.
    virtual Result<> read(ScanWork& work) const = 0;
    virtual Result<Hierarchy> hierarchy(ScanWork&) const { return Hierarchy::Ffpp; }
    virtual bool hasCompression() const { return false; }
    /// A method whose labels count where the table has none for the item's own method; empty: none.
    virtual QString kindOfMethod(const QString&) const { return {}; }
};

/// In the order in which they are tried.
const QList<const LayoutReader*>& layoutReaders();

const LayoutReader* faceForensicsLayout();
const LayoutReader* ffscLayout();
const LayoutReader* celebDfLayout();
const LayoutReader* faceShifterLayout();
const LayoutReader* deeperForensicsLayout();
const LayoutReader* dfdcLayout();
const LayoutReader* diffusionFaceLayout();
const LayoutReader* diffLayout();
const LayoutReader* listLayout();
const LayoutReader* plainLayout();

} // namespace semblance::dataset
