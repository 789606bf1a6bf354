#pragma once

#include "delivery/circumstances.h"
#include "delivery/delivery_check.h"

namespace secondtick::delivery {

/// What the checklist has to say beyond the five reasons, and those reasons that are likely or certain, as findings of
/// the contract. Most severe first; findings an override has silenced are left out.
QList<Finding> deliveryFindings(const Circumstances &circumstances, const QList<Reason> &reasons);

} // namespace secondtick::delivery
