select json_build_object('unitByCode', json_build_object('id', u.unit_id::text, 'code', u.code, 'name', u.name,
    'fullName', u.full_name, 'kind', u.kind, 'parent', json_build_object('name', p.name)))
from unit.version u join unit.version p on p.unit_id = u.parent_id and p.valid @> current_date
where u.code = {code} and u.level = 'COMMUNE' and u.valid @> current_date;
