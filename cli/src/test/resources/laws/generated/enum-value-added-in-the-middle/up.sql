alter type mood add value 'awful' before 'sad';
alter type mood add value 'fine' before 'happy';
alter type mood add value 'good' before 'happy';
