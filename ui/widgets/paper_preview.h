// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_layout.h"

#include <QAbstractScrollArea>

#include <optional>

namespace skt {

/// Shows a paper exactly as it will be printed: paints its layout, page under page.
class PaperPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void showPaper(const PageLayout &layout);
    void clear();
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< from 1; 0: nothing shown

    /// No value: as wide as the room allows.
    void setZoom(std::optional<double> pixelsPerPoint);
    void zoomBy(double factor);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] int pageTop(int page) const;
    void updateBars();

    std::optional<PageLayout> m_layout;
    std::optional<double> m_zoom;
};

} // namespace skt
