-- A settled order is added, never changed; a frozen letter takes no other.
CREATE TRIGGER letter_orders_no_update BEFORE UPDATE ON letter_orders BEGIN SELECT raise(abort, 'settled orders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_orders_no_delete BEFORE DELETE ON letter_orders BEGIN SELECT raise(abort, 'settled orders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_orders_not_after_freeze BEFORE INSERT ON letter_orders
WHEN (SELECT status FROM letters WHERE id = new.letter_id) = 'frozen'
BEGIN SELECT raise(abort, 'a frozen letter takes no other order'); END;
