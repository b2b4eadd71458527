-- What was filled in for a period report is added to, never changed or taken away.
create trigger period_reports_unchanged before update on period_reports
begin select raise(abort, 'a version of a period report does not change'); end;
--> statement-breakpoint
create trigger period_reports_kept before delete on period_reports
begin select raise(abort, 'a version of a period report stays'); end;
