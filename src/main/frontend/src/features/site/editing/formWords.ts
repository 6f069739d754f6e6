import type { MediumKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface FormWords {
  texts: string;
  nameIn: (language: string) => string;
  summaryIn: (language: string) => string;
  summaryHint: string;
  storyIn: (language: string) => string;
  stale: string;
  confirm: string;
  confirmed: string;
  addTranslation: string;
  removeTranslation: (language: string) => string;
  kind: string;
  redAddress: string;
  placeType: string;
  relicType: string;
  none: string;
  period: string;
  periodHint: string;
  otherNames: string;
  otherNamesHint: string;
  place: string;
  unit: string;
  address: string;
  approximate: string;
  mapHint: string;
  visit: string;
  openingHours: string;
  openingHoursHint: string;
  phone: string;
  website: string;
  rankings: string;
  addRanking: string;
  rank: string;
  decision: string;
  from: string;
  to: string;
  mentions: string;
  addMention: string;
  mentionKind: string;
  person: string;
  event: string;
  nameOf: string;
  note: string;
  sources: string;
  addSource: string;
  sourceTitle: string;
  url: string;
  publisher: string;
  media: string;
  mediaHint: string;
  upload: string;
  uploading: string;
  chooseUnitFirst: string;
  addLinked: string;
  mediumKinds: Record<MediumKind, string>;
  mediumKind: string;
  licence: string;
  licenceHint: string;
  author: string;
  credit: string;
  alternative: (language: string) => string;
  alternativeHint: string;
  remove: string;
  save: string;
  saveForReview: string;
  saved: string;
  saving: string;
  unsaved: string;
  changedMeanwhile: string;
  titleNew: string;
  titleChange: string;
  remark: string;
  review: string;
  publish: string;
  publishAsk: string;
  publishNote: string;
  conflict: string;
  acceptConflict: string;
  giveBack: string;
  giveBackAsk: string;
  whatToDo: string;
  drop: string;
  dropAsk: string;
  preview: string;
  saveFirst: string;
}

export const formWords: Messages<FormWords> = {
  vi: {
    texts: 'Nội dung theo ngôn ngữ',
    nameIn: (language) => `Tên (${language})`,
    summaryIn: (language) => `Giới thiệu ngắn (${language})`,
    summaryHint: 'Một hai câu, hiện đầu trang và khi chia sẻ.',
    storyIn: (language) => `Câu chuyện (${language})`,
    stale: 'Bản dịch này theo nội dung cũ.',
    confirm: 'Vẫn đúng với nội dung mới',
    confirmed: 'Đã xác nhận: bản dịch vẫn đúng.',
    addTranslation: 'Thêm bản dịch',
    removeTranslation: (language) => `Bỏ bản dịch (${language})`,
    kind: 'Loại và thời gian',
    redAddress: 'Là địa chỉ đỏ',
    placeType: 'Loại địa điểm',
    relicType: 'Loại di tích',
    none: '(không nêu)',
    period: 'Thời gian',
    periodHint: 'Ví dụ: 1947, 1947-05, 1947/1950, 194X (thập niên 1940), 1948~ (khoảng 1948)',
    otherNames: 'Tên khác',
    otherNamesHint: 'Mỗi dòng một tên.',
    place: 'Vị trí',
    unit: 'Thuộc đơn vị',
    address: 'Địa chỉ',
    approximate: 'Chỉ biết gần đúng',
    mapHint: 'Chạm vào bản đồ để đặt vị trí, hoặc nhập tọa độ.',
    visit: 'Cho khách',
    openingHours: 'Giờ mở cửa',
    openingHoursHint: 'Ví dụ: Mo-Fr 08:00-17:00; Sa,Su 08:00-12:00',
    phone: 'Điện thoại',
    website: 'Trang web',
    rankings: 'Xếp hạng',
    addRanking: 'Thêm một lần xếp hạng',
    rank: 'Xếp hạng',
    decision: 'Quyết định',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    mentions: 'Người và sự kiện',
    addMention: 'Thêm người hoặc sự kiện',
    mentionKind: 'Là',
    person: 'Người',
    event: 'Sự kiện',
    nameOf: 'Tên',
    note: 'Ghi chú',
    sources: 'Nguồn',
    addSource: 'Thêm nguồn',
    sourceTitle: 'Tên tài liệu',
    url: 'Địa chỉ web',
    publisher: 'Nơi xuất bản',
    media: 'Ảnh, thuyết minh, video',
    mediaHint: 'Ảnh JPEG, PNG, WebP hoặc âm thanh MP3, Ogg, M4A, tối đa 25 MB. Vị trí và máy chụp ghi trong ảnh không được giữ lại.',
    upload: 'Tải tệp lên',
    uploading: 'Đang tải tệp lên…',
    chooseUnitFirst: 'Chọn đơn vị trước khi tải tệp lên.',
    addLinked: 'Thêm video hoặc ảnh 360° ở nơi khác',
    mediumKinds: { IMAGE: 'Ảnh', AUDIO: 'Thuyết minh', VIDEO: 'Video', PANORAMA: 'Ảnh 360°' },
    mediumKind: 'Loại',
    licence: 'Giấy phép',
    licenceHint: 'Ví dụ: CC BY 4.0',
    author: 'Tác giả',
    credit: 'Ghi công',
    alternative: (language) => `Mô tả bằng lời (${language})`,
    alternativeHint: 'Cho người không thấy hoặc không nghe được.',
    remove: 'Bỏ',
    save: 'Lưu bản thảo',
    saveForReview: 'Lưu và gửi duyệt',
    saved: 'Đã lưu',
    saving: 'Đang lưu…',
    unsaved: 'Có thay đổi chưa lưu',
    changedMeanwhile: 'Người khác đã viết bản thảo này sau khi bạn mở. Tải lại để xem; những gì bạn viết chưa được lưu.',
    titleNew: 'Địa điểm mới',
    titleChange: 'Sửa địa điểm',
    remark: 'Lời người duyệt',
    review: 'Duyệt',
    publish: 'Công bố',
    publishAsk: 'Bản thảo hiện với mọi người ngay sau khi công bố.',
    publishNote: 'Thay đổi những gì (không bắt buộc)',
    conflict: 'Vị trí nằm ngoài đơn vị đã nêu. Kiểm tra vị trí và đơn vị; nếu cả hai đều đúng, hãy xác nhận.',
    acceptConflict: 'Tôi đã kiểm tra; vẫn công bố',
    giveBack: 'Trả lại',
    giveBackAsk: 'Người viết thấy lời này và viết tiếp.',
    whatToDo: 'Cần sửa gì',
    drop: 'Bỏ bản thảo',
    dropAsk: 'Bản thảo mất hẳn. Trang công khai không đổi.',
    preview: 'Xem trước trang công khai',
    saveFirst: 'Lưu thay đổi trước khi công bố.',
  },
  en: {
    texts: 'Text by language',
    nameIn: (language) => `Name (${language})`,
    summaryIn: (language) => `Summary (${language})`,
    summaryHint: 'A sentence or two, at the top of the page and where it is shared.',
    storyIn: (language) => `Story (${language})`,
    stale: 'This translation follows an earlier text.',
    confirm: 'It is still right',
    confirmed: 'Confirmed: the translation is still right.',
    addTranslation: 'Add a translation',
    removeTranslation: (language) => `Drop the translation (${language})`,
    kind: 'Kind and time',
    redAddress: 'Is a red address',
    placeType: 'Kind of place',
    relicType: 'Type of relic',
    none: '(not stated)',
    period: 'Time',
    periodHint: 'Such as 1947, 1947-05, 1947/1950, 194X (the forties), 1948~ (about 1948)',
    otherNames: 'Other names',
    otherNamesHint: 'One a line.',
    place: 'Position',
    unit: 'Lies in',
    address: 'Address',
    approximate: 'Only roughly known',
    mapHint: 'Click on the map to set the position, or type it.',
    visit: 'For visitors',
    openingHours: 'Opening hours',
    openingHoursHint: 'Such as Mo-Fr 08:00-17:00; Sa,Su 08:00-12:00',
    phone: 'Phone',
    website: 'Website',
    rankings: 'Ranks',
    addRanking: 'Add a rank',
    rank: 'Rank',
    decision: 'Decision',
    from: 'From',
    to: 'To',
    mentions: 'People and events',
    addMention: 'Add a person or an event',
    mentionKind: 'Is',
    person: 'A person',
    event: 'An event',
    nameOf: 'Name',
    note: 'Note',
    sources: 'Sources',
    addSource: 'Add a source',
    sourceTitle: 'Title',
    url: 'Web address',
    publisher: 'Publisher',
    media: 'Pictures, narration, video',
    mediaHint: 'Pictures as JPEG, PNG or WebP, sound as MP3, Ogg or M4A, 25 MB at most. Where and with what a picture was taken is not kept.',
    upload: 'Upload a file',
    uploading: 'Uploading…',
    chooseUnitFirst: 'Choose a unit before you upload a file.',
    addLinked: 'Add a video or panorama that lies elsewhere',
    mediumKinds: { IMAGE: 'Picture', AUDIO: 'Narration', VIDEO: 'Video', PANORAMA: 'Panorama' },
    mediumKind: 'Kind',
    licence: 'Licence',
    licenceHint: 'Such as CC BY 4.0',
    author: 'Author',
    credit: 'Credit',
    alternative: (language) => `In words (${language})`,
    alternativeHint: 'For whoever cannot see or hear it.',
    remove: 'Remove',
    save: 'Save the draft',
    saveForReview: 'Save and ask for review',
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'There are changes that are not saved',
    changedMeanwhile: 'Somebody else wrote this draft after you opened it. Load it again to see; what you wrote is not saved.',
    titleNew: 'New site',
    titleChange: 'Edit a site',
    remark: 'What the reviewer said',
    review: 'Review',
    publish: 'Publish',
    publishAsk: 'Everybody sees the draft as soon as it is published.',
    publishNote: 'What changed (optional)',
    conflict: 'The position lies outside the stated unit. Look at both; if both are right, confirm.',
    acceptConflict: 'I looked at it; publish all the same',
    giveBack: 'Give back',
    giveBackAsk: 'Its author sees these words and goes on writing.',
    whatToDo: 'What is to be done',
    drop: 'Drop the draft',
    dropAsk: 'The draft is gone for good. The public page stays as it is.',
    preview: 'Preview the public page',
    saveFirst: 'Save your changes before you publish.',
  },
};
