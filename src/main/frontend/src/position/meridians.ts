/** A zone of VN-2000 with its central meridian, and the provinces (as they were until 30/06/2025) whose maps are drawn in it. */
export interface Meridian {
  crs: string;
  degrees: string;
  provinces: string;
}

export const provinceMeridians: readonly Meridian[] = [
  { crs: 'EPSG:9205', degrees: '103°00′', provinces: 'Điện Biên, Lai Châu' },
  { crs: 'EPSG:9206', degrees: '104°00′', provinces: 'Sơn La' },
  { crs: 'EPSG:9207', degrees: '104°30′', provinces: 'Cà Mau, Kiên Giang' },
  { crs: 'EPSG:9208', degrees: '104°45′', provinces: 'An Giang, Lào Cai, Nghệ An, Phú Thọ, Yên Bái' },
  {
    crs: 'EPSG:5897',
    degrees: '105°00′',
    provinces: 'Bạc Liêu, Cần Thơ, Đồng Tháp, Hà Nam, Hà Nội, Hậu Giang, Ninh Bình, Thanh Hóa, Vĩnh Phúc',
  },
  {
    crs: 'EPSG:9209',
    degrees: '105°30′',
    provinces: 'Bắc Ninh, Hà Giang, Hà Tĩnh, Hải Dương, Hưng Yên, Nam Định, Sóc Trăng, Tây Ninh, Thái Bình, Trà Vinh, Vĩnh Long',
  },
  { crs: 'EPSG:9210', degrees: '105°45′', provinces: 'Bến Tre, Bình Dương, Cao Bằng, Hải Phòng, Long An, Tiền Giang, TP Hồ Chí Minh' },
  { crs: 'EPSG:9211', degrees: '106°00′', provinces: 'Hòa Bình, Quảng Bình, Tuyên Quang' },
  { crs: 'EPSG:9212', degrees: '106°15′', provinces: 'Bình Phước, Quảng Trị' },
  { crs: 'EPSG:9213', degrees: '106°30′', provinces: 'Bắc Kạn, Thái Nguyên' },
  { crs: 'EPSG:9214', degrees: '107°00′', provinces: 'Bắc Giang, Thừa Thiên Huế' },
  { crs: 'EPSG:9215', degrees: '107°15′', provinces: 'Lạng Sơn' },
  { crs: 'EPSG:9216', degrees: '107°30′', provinces: 'Kon Tum' },
  { crs: 'EPSG:5899', degrees: '107°45′', provinces: 'Bà Rịa – Vũng Tàu, Đà Nẵng, Đồng Nai, Lâm Đồng, Quảng Nam, Quảng Ninh' },
  { crs: 'EPSG:5898', degrees: '108°00′', provinces: 'Quảng Ngãi' },
  { crs: 'EPSG:9217', degrees: '108°15′', provinces: 'Bình Định, Khánh Hòa, Ninh Thuận' },
  { crs: 'EPSG:9218', degrees: '108°30′', provinces: 'Bình Thuận, Đắk Lắk, Đắk Nông, Gia Lai, Phú Yên' },
];

/** Zones of six degrees, of maps of the whole country. */
export const wideMeridians: readonly Meridian[] = [
  { crs: 'EPSG:3405', degrees: '105°', provinces: '48N' },
  { crs: 'EPSG:3406', degrees: '111°', provinces: '49N' },
];
