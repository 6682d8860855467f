alter type mood add value 'elated';
