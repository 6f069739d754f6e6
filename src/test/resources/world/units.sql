-- A small country: one province that stays, one that is merged, a reform on 2025-07-01.
insert into exchange.data_set (name, title, source, licence, credit, true_for, demonstration)
values ('world', 'A small country', 'made for tests', 'CC0', 'nobody', '[2025-06-01,2026-12-01)', true);

insert into unit.unit (level, life) values
    ('PROVINCE', '(,)'),             -- 1 Thái Nguyên
    ('PROVINCE', '(,2025-07-01)'),   -- 2 Bắc Kạn, merged into 1's neighbour
    ('DISTRICT', '(,2025-07-01)'),   -- 3 Định Hóa
    ('COMMUNE', '(,2025-07-01)'),    -- 4 Chợ Chu
    ('COMMUNE', '(,2025-07-01)'),    -- 5 Linh Thông
    ('COMMUNE', '[2025-07-01,)'),    -- 6 Định Hóa
    ('COMMUNE', '[2025-07-01,)'),    -- 7 Đình Hoa
    ('COMMUNE', '[2025-07-01,)'),    -- 8 Văn Lang
    ('HAMLET', '(,)');               -- 9 Bản Áng

insert into unit.version (unit_id, level, valid, code, kind, name, full_name, name_en, parent_id, data_set_id) values
    (1, 'PROVINCE', '(,)', '19', 'PROVINCE', 'Thái Nguyên', 'Tỉnh Thái Nguyên', 'Thai Nguyen', null, 1),
    (2, 'PROVINCE', '(,2025-07-01)', '06', 'PROVINCE', 'Bắc Kạn', 'Tỉnh Bắc Kạn', null, null, 1),
    (3, 'DISTRICT', '(,2025-07-01)', '167', 'DISTRICT', 'Định Hóa', 'Huyện Định Hóa', null, 1, 1),
    (4, 'COMMUNE', '(,2025-07-01)', '05536', 'TOWNSHIP', 'Chợ Chu', 'Thị trấn Chợ Chu', null, 3, 1),
    (5, 'COMMUNE', '(,2025-07-01)', '05551', 'COMMUNE', 'Linh Thông', 'Xã Linh Thông', null, 3, 1),
    (6, 'COMMUNE', '[2025-07-01,2026-04-30)', '05551', 'COMMUNE', 'Định Hóa', 'Xã Định Hóa', null, 1, 1),
    (6, 'COMMUNE', '[2026-04-30,)', '05551', 'WARD', 'Định Hóa', 'Phường Định Hóa', null, 1, 1),
    (7, 'COMMUNE', '[2025-07-01,)', '05542', 'COMMUNE', 'Đình Hoa', 'Xã Đình Hoa', null, 1, 1),
    (8, 'COMMUNE', '[2025-07-01,)', '05563', 'COMMUNE', 'Văn Lang', 'Xã Văn Lang', null, 1, 1),
    (9, 'HAMLET', '(,2025-07-01)', null, 'HAMLET', 'Bản Áng', 'Bản Áng', null, 4, 1),
    (9, 'HAMLET', '[2025-07-01,)', null, 'HAMLET', 'Bản Áng', 'Bản Áng', null, 6, 1);

insert into unit.boundary (unit_id, valid, change, accuracy, geom, centre, area_km2, data_set_id) values
    (1, '[2025-07-01,)', 'LAW', 'DERIVED', st_multi(st_makeenvelope(105, 21, 107, 22, 4326)), 'SRID=4326;POINT(106 21.5)', 23000, 1),
    (6, '[2025-07-01,)', 'REDRAWN', 'DETAILED', st_multi(st_makeenvelope(105, 21, 106, 22, 4326)), 'SRID=4326;POINT(105.5 21.5)', 11500, 1),
    (7, '[2025-07-01,)', 'LAW', 'SIMPLIFIED', st_multi(st_makeenvelope(106, 21, 107, 22, 4326)), 'SRID=4326;POINT(106.5 21.5)', 11500, 1),
    (9, '(,)', 'LAW', 'APPROXIMATE', null, 'SRID=4326;POINT(105.25 21.25)', null, 1);

insert into unit.census (unit_id, counted_on, population, households, implausible, data_set_id) values
    (6, '2025-07-01', 21000, 5200, null, 1),
    (6, '2026-01-01', 210, null, 'fewer than 1 in 50 of the count before', 1),
    (7, '2025-07-01', 9000, null, null, 1);

insert into unit.lineage (predecessor_id, successor_id, effective, kind, extent, area_weight, estimated, verified, decree, data_set_id) values
    (4, 6, '2025-07-01', 'MERGE', 'FULL', null, false, true, '1683/NQ-UBTVQH15', 1),
    (5, 6, '2025-07-01', 'MERGE', 'PARTIAL', 0.6, true, true, '1683/NQ-UBTVQH15', 1),
    (5, 7, '2025-07-01', 'SPLIT', 'PARTIAL', null, false, false, null, 1);
