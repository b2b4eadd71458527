-- A check kept the points that were ticked; from now on it keeps every point with what was found. What was ticked was in order.
UPDATE signal_checks SET checklist = (SELECT json_group_object(value, json('true')) FROM json_each(signal_checks.checklist))
WHERE json_type(checklist) = 'array';
