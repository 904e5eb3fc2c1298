#pragma once

#include <QString>

namespace waterline {

/// The form in which company names are compared (R88): compatibility form, case folded, without spaces and punctuation
/// (what stands in brackets stays), without the legal form at the end: 有限公司, 集团, 公司, Co., Ltd., GmbH and the
/// like. 北京华信科技有限公司 gives 北京华信科技. A name that is nothing but a legal form keeps it; a branch (分公司)
/// stays one. Empty when the name holds no letter and no digit. Applying it twice changes nothing.
[[nodiscard]] QString companyNameKey(QStringView name);

} // namespace waterline
