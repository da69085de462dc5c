// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/crop_encoder.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

constexpr int kJpegQuality = 95;

tl::unexpected<Error> unencoded()
{
    return failure(Error::Kind::Internal, Sentence::of("A face could not be encoded as a picture; free some memory and try again."));
}

struct JpegFailure {
    jpeg_error_mgr manager;
    std::jmp_buf leave;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<JpegFailure*>(info->err)->leave, 1);
}

/// No object with a destructor lives here: libjpeg leaves it by a jump. False: out of memory.
bool compress(const RgbImage& picture, unsigned char** bytes, unsigned long* size)
{
    jpeg_compress_struct info;
    JpegFailure failing;
    info.err = jpeg_std_error(&failing.manager);
    failing.manager.error_exit = leave;
    jpeg_create_compress(&info);
    if (setjmp(failing.leave) != 0) {
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_mem_dest(&info, bytes, size);
    info.image_width = static_cast<JDIMENSION>(picture.width());
    info.image_height = static_cast<JDIMENSION>(picture.height());
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, kJpegQuality, TRUE);
    info.comp_info[0].h_samp_factor = info.comp_info[0].v_samp_factor = 1;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        auto* row = const_cast<JSAMPROW>(picture.pixels() + std::size_t(info.next_scanline) * std::size_t(picture.stride()));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

} // namespace

Result<QByteArray> encodePng(const RgbImage& picture)
{
    try {
        const cv::Mat rgb(picture.height(), picture.width(), CV_8UC3, const_cast<std::uint8_t*>(picture.pixels()));
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        std::vector<uchar> bytes;
        if (cv::imencode(".png", bgr, bytes))
            return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    } catch (const cv::Exception&) {
    }
    return unencoded();
}

Result<QByteArray> encodeJpeg(const RgbImage& picture)
{
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const bool fine = compress(picture, &bytes, &size);
    Result<QByteArray> result = unencoded();
    if (fine)
        result = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    std::free(bytes);
    return result;
}

} // namespace semblance::dataset
