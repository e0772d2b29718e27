import type { SvgComponent } from 'astro/types';
import type { GuidePicture } from '../../model/campaign/guide-pictures.ts';
import banPhim from './pictures/ban-phim.svg';
import cho from './pictures/cho.svg';
import chupAnh from './pictures/chup-anh.svg';
import docThe from './pictures/doc-the.svg';
import giayHen from './pictures/giay-hen.svg';
import haiMay from './pictures/hai-may.svg';
import khoUngDung from './pictures/kho-ung-dung.svg';
import noiChuyen from './pictures/noi-chuyen.svg';
import soDienThoai from './pictures/so-dien-thoai.svg';
import theCanCuoc from './pictures/the-can-cuoc.svg';
import tinNhan from './pictures/tin-nhan.svg';
import truSo from './pictures/tru-so.svg';

/** The drawings by the name editors write. */
export const guidePictures: Record<GuidePicture, SvgComponent> = {
  'ban-phim': banPhim,
  cho,
  'chup-anh': chupAnh,
  'doc-the': docThe,
  'giay-hen': giayHen,
  'hai-may': haiMay,
  'kho-ung-dung': khoUngDung,
  'noi-chuyen': noiChuyen,
  'so-dien-thoai': soDienThoai,
  'the-can-cuoc': theCanCuoc,
  'tin-nhan': tinNhan,
  'tru-so': truSo,
};
